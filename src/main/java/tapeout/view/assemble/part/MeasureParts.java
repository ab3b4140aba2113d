package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.Qualifier;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.value.PageId;
import tapeout.content.value.Reference;
import tapeout.threshold.Amount;
import tapeout.threshold.Bound;
import tapeout.threshold.Figures;
import tapeout.threshold.Span;
import tapeout.threshold.Step;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.fact.FactCell;
import tapeout.view.part.Link;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/**
 * What is worked out of an entity's facts, where it stands beside what sources say: with its hedges, the sources of all
 * figures that it rests on, and the way to its steps.
 */
public final class MeasureParts {

    private final Links links;
    private final Wording wording;
    private final FactText facts;
    private final SpanText spans;

    public MeasureParts(Links links, Wording wording, FactText facts) {
        this.links = links;
        this.wording = wording;
        this.facts = facts;
        this.spans = new SpanText(wording.messages(), facts);
    }

    /** The column of a measure in a tracker. */
    static TrackerColumn column(MeasureType measure, String meaning) {
        return new TrackerColumn(
                measure.word(),
                TrackerColumn.Heading.of(measure.label()),
                meaning,
                ColumnType.QUANTITY,
                unit(measure),
                List.of(),
                true,
                true);
    }

    /** The amount, or the bounds between which it lies; none where nothing is known of it. */
    List<TrackerValue> values(Entity entity, MeasureType measure, List<TrackerSource> sources) {
        Figures figures = figures(entity);
        if (figures == null) {
            return List.of();
        }
        Amount amount = figures.amount(measure);
        Span span = amount.span();
        List<TrackerSource> mentioned = mentioned(figures, measure, sources);
        Optional<Bound> single = span.single();
        if (single.isPresent()) {
            Bound known = single.get();
            boolean about = known.hedged() || !known.isExact();
            return List.of(
                    value(entity, known, about ? Qualifier.ABOUT.word() : "", measure, mentioned, amount.gaps()));
        }
        return Stream.of(
                        Optional.ofNullable(span.low())
                                .map(low -> value(
                                        entity,
                                        low,
                                        Qualifier.AT_LEAST.word(),
                                        measure,
                                        mentioned,
                                        notes(low, amount))),
                        Optional.ofNullable(span.high())
                                .map(high -> value(
                                        entity, high, Qualifier.UP_TO.word(), measure, mentioned, notes(high, amount))))
                .flatMap(Optional::stream)
                .toList();
    }

    private TrackerValue value(
            Entity entity,
            Bound bound,
            String qualifier,
            MeasureType measure,
            List<TrackerSource> sources,
            List<String> notes) {
        String number = bound.shown().toPlainString();
        return new TrackerValue(
                new TrackerValue.Given(number, unit(measure), qualifier, number),
                new Link(facts.number(bound.shown()), steps(entity)),
                true,
                sources,
                TrackerValue.Life.NONE,
                String.join("; ", notes));
    }

    /** What is bounded has no hedge beside its bound. */
    private List<String> notes(Bound bound, Amount amount) {
        return Stream.concat(
                        bound.hedged() ? Stream.of(wording.messages().text("threshold.hedged")) : Stream.of(),
                        amount.gaps().stream())
                .toList();
    }

    /** In words, with its unit; empty where nothing is known of it. */
    public String text(Entity entity, MeasureType measure) {
        Figures figures = figures(entity);
        return figures == null ? "" : spans.result(figures.amount(measure).span(), measure);
    }

    /** In words, with the way to its steps; none where nothing is known of it. */
    public List<FactCell> cells(Entity entity, MeasureType measure) {
        return Stream.of(text(entity, measure))
                .filter(text -> !text.isEmpty())
                .map(text -> FactCell.of(new Link(text, steps(entity))))
                .toList();
    }

    private String steps(Entity entity) {
        return links.href(entity, PageId.PAGE.of("thresholds"));
    }

    /** Null where nothing is measured of such an entity. */
    private @Nullable Figures figures(Entity entity) {
        Measuring measuring = Objects.requireNonNull(entity.type().measuring());
        LocalDate today = wording.today();
        return measuring.unless() != null && entity.meets(measuring.unless()) ? null : new Figures(entity, today);
    }

    private static List<TrackerSource> mentioned(Figures figures, MeasureType measure, List<TrackerSource> sources) {
        List<String> ids = Stream.concat(Stream.ofNullable(figures.before(measure)), Stream.of(measure))
                .flatMap(one -> figures.steps(one).stream())
                .map(Step::figure)
                .map(Fact::sources)
                .flatMap(List::stream)
                .map(Reference::id)
                .toList();
        return sources.stream().filter(source -> ids.contains(source.id())).toList();
    }

    private static String unit(MeasureType measure) {
        return measure.known() == null ? measure.unit() : measure.known().symbol();
    }
}
