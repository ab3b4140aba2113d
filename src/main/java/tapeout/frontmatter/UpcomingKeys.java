package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.time.LocalDate;
import java.util.List;
import tapeout.content.statement.Certainty;
import tapeout.content.statement.Upcoming;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/** What is dated ahead of an entity, and what came of it. */
final class UpcomingKeys {

    private static final Field<When> DATE =
            required("date", new WhenShape(), "2026-12", "When it is due, as exactly as it is known.");
    private static final Field<Certainty> CERTAINTY =
            required("certainty", WordShape.of(Certainty.values()), "expected", "How firmly the date is known.");
    private static final Field<String> TEXT =
            required("text", STATEMENT, "\"What is to happen, in one line.\"", "What is to happen, in one line.");
    private static final Field<String> OUTCOME =
            optional("outcome", STATEMENT, "\"It was put off.\"", "What came of it, once known.");
    private static final Field<LocalDate> OUTCOME_DATE = optional(
            "outcome_date",
            new DayShape(),
            "2026-12-08",
            "The day the outcome became known, where that is not the day it was due.");

    static final Field<List<Upcoming>> UPCOMING = optional(
            "upcoming",
            ListShape.listOf(new StructShape<>(
                    Keys.of("upcoming entry", DATE, CERTAINTY, TEXT, SourceKeys.CITED, OUTCOME, OUTCOME_DATE),
                    UpcomingKeys::check,
                    UpcomingKeys::upcoming)),
            "[{date: 2026-12, certainty: expected, text: \"…\", source: a-source}]",
            "What is dated ahead.");

    private UpcomingKeys() {}

    private static void check(Fields coming) {
        if (coming.has(OUTCOME_DATE) && !coming.isWritten(OUTCOME)) {
            coming.problems().misplacedKey(coming.at(OUTCOME_DATE), OUTCOME_DATE.name(), "an outcome");
        }
    }

    private static Upcoming upcoming(Fields coming) {
        return new Upcoming(
                coming.get(DATE),
                coming.get(CERTAINTY),
                coming.get(TEXT),
                coming.get(SourceKeys.CITED),
                coming.find(OUTCOME),
                coming.find(OUTCOME_DATE),
                coming.at());
    }
}
