package tapeout.view.assemble.chart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.threshold.Bound;
import tapeout.threshold.Figures;
import tapeout.threshold.Hedges;
import tapeout.threshold.Span;
import tapeout.view.assemble.part.FactText;
import tapeout.view.chart.Extent;
import tapeout.view.context.Wording;

/**
 * What runs along an axis of a chart: what a type measures, or a fact of amounts.
 *
 * @param measure the measure; of a fact the one that is the fact itself
 * @param derived whether the type declares it as a measure, so that limits may be drawn on it
 */
record ChartAxis(MeasureType measure, boolean derived, Wording wording) {

    /** The axis that a declaration names; null where it names none of amounts. */
    static @Nullable ChartAxis of(EntityType type, String name, Wording wording) {
        Measuring measuring = type.measuring();
        if (measuring != null && measuring.measure(name).isPresent()) {
            return new ChartAxis(measuring.measure(name).orElseThrow(), true, wording);
        }
        FactType fact = type.facts().get(name);
        return fact == null || fact.unit() == null
                ? null
                : new ChartAxis(MeasureType.ofFact(name, fact.texts().label(), fact.unit()), false, wording);
    }

    /** Its name with its unit. */
    String label() {
        return wording.messages().text("chart.axis", measure.label(), FactText.unit(measure.unit()));
    }

    /** What the sourced figures of an entity give for it. */
    Span span(Entity entity) {
        return derived
                ? new Figures(entity, wording.today()).amount(measure).span()
                : Hedges.span(
                        entity.facts().on(wording.today()).get(measure.word()),
                        Objects.requireNonNull(measure.known()));
    }

    static Extent extent(Span span) {
        Bound low = span.low();
        Bound high = span.high();
        return new Extent(
                low == null ? null : low.shown().doubleValue(),
                high == null ? null : high.shown().doubleValue(),
                (low != null && low.hedged()) || (high != null && high.hedged()));
    }
}
