package tapeout.view.assemble.part;

import java.util.List;
import java.util.function.Function;
import tapeout.content.FactValue;
import tapeout.content.Quantity;
import tapeout.content.value.When;

/**
 * Values of facts as readers see them; empty where not disclosed.
 *
 * @param number how a number without its unit is written
 * @param quantity how a number stands at the end of a value, with or without its unit
 * @param date how a date is written
 * @param list how several words are
 * @param range how two ends become one, both as readers see them
 */
record ValueText(
        Function<Quantity, String> number,
        Function<Quantity, String> quantity,
        Function<When, String> date,
        Function<List<String>, String> list,
        Range range)
        implements FactValue.Visitor<String> {

    /** Joins two ends. */
    interface Range {
        String of(String from, String to);
    }

    @Override
    public String quantity(Quantity value) {
        return quantity.apply(value);
    }

    @Override
    public String range(FactValue.Range value) {
        return range.of(number.apply(value.from()), quantity.apply(value.to()));
    }

    @Override
    public String text(FactValue.Text value) {
        return value.text();
    }

    @Override
    public String word(FactValue.OneWord value) {
        return value.word().label();
    }

    @Override
    public String choices(FactValue.Choices value) {
        return list.apply(value.labels());
    }

    @Override
    public String date(FactValue.Date value) {
        return date.apply(value.when());
    }

    @Override
    public String period(FactValue.Period value) {
        return range.of(date.apply(value.from()), date.apply(value.to()));
    }

    @Override
    public String words(FactValue.Words value) {
        return list.apply(value.words());
    }

    @Override
    public String notDisclosed() {
        return "";
    }
}
