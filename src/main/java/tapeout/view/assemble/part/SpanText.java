package tapeout.view.assemble.part;

import java.util.Objects;
import tapeout.content.Quantity;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.threshold.Bound;
import tapeout.threshold.Span;
import tapeout.view.words.Messages;

/** Writes amounts of which the bounds are known. */
public final class SpanText {

    private final Messages messages;
    private final FactText facts;

    public SpanText(Messages messages, FactText facts) {
        this.messages = messages;
        this.facts = facts;
    }

    /** An amount or the bounds between which it lies, with its unit where it has one; empty where nothing is known. */
    public String text(Span span, MeasureType measure) {
        Bound low = span.low();
        Bound high = span.high();
        if (low == null && high == null) {
            return "";
        }
        if (low == null) {
            return messages.text("threshold.at-most", shown(Objects.requireNonNull(high), measure));
        }
        if (high == null) {
            return messages.text("threshold.at-least", shown(low, measure));
        }
        return span.single()
                .map(bound -> shown(bound, measure))
                .orElseGet(() -> messages.text("threshold.between", shown(low, measure), shown(high, measure)));
    }

    /** The same, with the unit behind it where no amount of it has one of its own. */
    String result(Span span, MeasureType measure) {
        String text = text(span, measure);
        return text.isEmpty() || measure.known() != null || measure.unit().isEmpty()
                ? text
                : facts.withUnit(text, measure.unit());
    }

    private String shown(Bound bound, MeasureType measure) {
        Unit unit = measure.known();
        String number = unit == null ? facts.number(bound.shown()) : facts.quantity(Quantity.of(bound.shown(), unit));
        return bound.isExact() && !bound.hedged() ? number : messages.text("threshold.about", number);
    }
}
