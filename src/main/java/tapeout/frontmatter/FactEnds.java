package tapeout.frontmatter;

import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;

/**
 * The ends of a range of amounts or of a period, as written.
 *
 * @param from where it begins
 * @param to where it ends, not before that
 */
record FactEnds<T>(T from, T to) {

    private static final Field<BigDecimal> LOWER = required("from", new AmountShape(true), "10", "The lower number.");
    private static final Field<BigDecimal> UPPER = required("to", new AmountShape(true), "20", "The upper number.");
    private static final Field<When> FIRST =
            required("from", new WhenShape(), "2026-03", "When it begins, as exactly as it is known.");
    private static final Field<When> LAST =
            required("to", new WhenShape(), "2026-Q4", "When it ends, as exactly as it is known.");

    /** From one number to another. */
    static StructShape<FactEnds<BigDecimal>> ofAmounts() {
        return new StructShape<>(
                Keys.of("range", LOWER, UPPER), FactEnds::checkAmounts, ends -> ends(ends, LOWER, UPPER));
    }

    /** From one date to another. */
    static StructShape<FactEnds<When>> ofDates() {
        return new StructShape<>(Keys.of("period", FIRST, LAST), FactEnds::checkDates, ends -> ends(ends, FIRST, LAST));
    }

    private static <T> FactEnds<T> ends(Fields read, Field<T> from, Field<T> to) {
        return new FactEnds<>(read.get(from), read.get(to));
    }

    private static void checkAmounts(Fields read) {
        BigDecimal lower = read.find(LOWER);
        BigDecimal upper = read.find(UPPER);
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            read.problems().ofEntities().backwardRange(read.at(UPPER), lower, upper);
            read.markIncomplete();
        }
    }

    private static void checkDates(Fields read) {
        When first = read.find(FIRST);
        When last = read.find(LAST);
        if (first != null && last != null && last.last().isBefore(first.first())) {
            read.problems().dateBefore(read.at(LAST), "The end", last, "the beginning", first);
            read.markIncomplete();
        }
    }
}
