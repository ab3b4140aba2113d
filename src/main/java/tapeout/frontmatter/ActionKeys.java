package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.time.LocalDate;
import java.util.List;
import tapeout.content.ActionKind;
import tapeout.content.RuleAction;
import tapeout.content.When;

/** The actions of a rule. */
final class ActionKeys {

    private static final Field<When> DATE =
            required("date", new WhenShape(), "2025-01-15", "When, as exactly as it is known.");
    private static final Field<ActionKind> ACTION =
            required("action", WordShape.of(ActionKind.values()), "published", "Which step it is.");
    private static final Field<String> TEXT =
            required("text", STATEMENT, "\"What happened, in one line.\"", "What happens, in one line.");
    private static final Field<String> CITATION = optional("citation", NAME, "88 FR 73458", "Where it is published.");
    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day of it.");

    static final Field<List<RuleAction>> ACTIONS = required(
                    "actions",
                    ListShape.someOf(new StructShape<>(
                            Keys.of("action", DATE, ACTION, TEXT, SourceKeys.CITED, CITATION, UNTIL),
                            ActionKeys::checkAction,
                            ActionKeys::action)),
                    "[{date: 2025-01-15, action: published, text: \"…\", source: fr}]",
                    "Its life, in order of date.")
            .orElse(List.of());

    private ActionKeys() {}

    private static void checkAction(Fields action) {
        LocalDate until = action.find(UNTIL);
        if (until == null) {
            return;
        }
        ActionKind kind = action.find(ACTION);
        if (kind != null && kind != ActionKind.SUSPENDED) {
            action.problems().misplacedKey(action.at(UNTIL), UNTIL.name(), "action: suspended");
        }
        When date = action.find(DATE);
        if (date != null && until.isBefore(date.first())) {
            action.problems().dateBefore(action.at(UNTIL), "The last day", until, "the first", date);
        }
    }

    private static RuleAction action(Fields action) {
        return new RuleAction(
                action.get(DATE),
                action.get(ACTION),
                action.get(TEXT),
                action.get(SourceKeys.CITED),
                action.find(CITATION),
                action.find(UNTIL),
                action.at());
    }
}
