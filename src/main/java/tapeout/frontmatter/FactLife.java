package tapeout.frontmatter;

import static tapeout.frontmatter.shape.Field.optional;

import java.time.LocalDate;
import java.util.List;
import tapeout.content.Fact;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.WhenShape;

/** The keys that say since when, until when and when last something was so. */
final class FactLife {

    private static final Field<LocalDate> AS_OF =
            optional("as_of", new DayShape(), "2026-11-24", "The day for which the source gives it.");
    private static final Field<When> UNTIL =
            optional("until", new WhenShape(), "2026-11-09", "When it stopped being so, as exactly as it is known.");
    private static final Field<LocalDate> VERIFIED = optional(
            "verified", new DayShape(), "2026-11-24", "The day on which it was looked up again and was still so.");

    static final List<Field<?>> FIELDS = List.of(AS_OF, UNTIL, VERIFIED);

    private FactLife() {}

    static Fact.Life of(Fields fact) {
        return new Fact.Life(fact.find(AS_OF), fact.find(UNTIL), fact.find(VERIFIED));
    }

    /** Reports days that cannot follow each other. */
    static void check(Fields fact) {
        LocalDate asOf = fact.find(AS_OF);
        When until = fact.find(UNTIL);
        LocalDate verified = fact.find(VERIFIED);
        if (asOf != null && until != null && until.last().isBefore(asOf)) {
            fact.problems().dateBefore(fact.at(UNTIL), "The end", until, "the day for which it is given", asOf);
        }
        if (asOf != null && verified != null && verified.isBefore(asOf)) {
            fact.problems()
                    .dateBefore(fact.at(VERIFIED), "The second look", verified, "the day for which it is given", asOf);
        }
        if (until != null && verified != null && until.last().isBefore(verified)) {
            fact.problems().dateBefore(fact.at(UNTIL), "The end", until, "the day it was found still so", verified);
        }
    }
}
