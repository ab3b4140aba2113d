package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tapeout.content.DatedAction;
import tapeout.content.Standing;
import tapeout.content.type.EntityType;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/** The actions of an entity whose type has a life cycle. */
final class ActionKeys {

    private static final Field<When> DATE =
            required("date", new WhenShape(), "2025-01-15", "When, as exactly as it is known.");
    private static final Field<String> TEXT =
            required("text", STATEMENT, "\"What happened, in one line.\"", "What happens, in one line.");
    private static final Field<String> CITATION = optional("citation", NAME, "88 FR 73458", "Where it is published.");
    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day of it.");
    private static final Field<LocalDate> DEADLINE =
            optional("deadline", new DayShape(), "2025-01-31", "The day by which what it asks is due.");

    private final EntityType type;
    private final LifeCycle cycle;
    private final Field<LifeCycle.Action> action;
    private final Field<List<DatedAction>> actions;

    ActionKeys(EntityType type, LifeCycle cycle) {
        this.type = type;
        this.cycle = cycle;
        String example = cycle.actions().get(0).word();
        this.action = required(
                "action",
                WordShape.of(cycle.actions().toArray(LifeCycle.Action[]::new), LifeCycle.Action::word),
                example,
                "Which step it is.");
        this.actions = required(
                        EntityType.ACTIONS,
                        ListShape.someOf(new StructShape<>(
                                Keys.of("action", DATE, action, TEXT, SourceKeys.CITED, CITATION, UNTIL, DEADLINE),
                                this::checkAction,
                                this::action)),
                        "[{date: 2025-01-15, action: " + example + ", text: \"…\", source: a-source}]",
                        "Its life, in order of date.")
                .orElse(List.of());
    }

    Field<List<DatedAction>> field() {
        return actions;
    }

    /**
     * Actions stand in order of date; of two that may have been on one day either may come first. Whether one can follow
     * another is only asked of dates that are in order, for else the dates may be what is wrong.
     */
    void check(Fields fields) {
        DatedAction before = null;
        boolean inOrder = true;
        for (DatedAction step : fields.list(actions)) {
            if (before != null && step.date().last().isBefore(before.date().first())) {
                fields.problems().dateBefore(step.at(), "This action", step.date(), "the one above it", before.date());
                inOrder = false;
            }
            before = step;
        }
        if (inOrder) {
            Standing.missteps(cycle, fields.list(actions)).forEach(misstep -> report(misstep, fields));
        }
    }

    private void report(Standing.Misstep misstep, Fields fields) {
        LifeCycle.State before = misstep.before();
        fields.problems()
                .ofEntities()
                .impossibleAction(
                        misstep.action().at(),
                        type.word(),
                        misstep.action().action().word(),
                        before == null ? "" : before.word(),
                        cycle.actions().stream()
                                .filter(step -> cycle.after(before, step).isPresent())
                                .map(LifeCycle.Action::word)
                                .toList());
    }

    private void checkAction(Fields step) {
        checkDay(step, UNTIL, "The last day", "the first", kind -> kind.lapse() != null);
        checkDay(
                step,
                DEADLINE,
                "The deadline",
                "the action",
                kind -> !kind.deadline().isEmpty());
    }

    /** Reports a day that such an action does not have, or that is before the action. */
    private void checkDay(
            Fields step, Field<LocalDate> field, String what, String other, Predicate<LifeCycle.Action> has) {
        LocalDate day = step.find(field);
        if (day == null) {
            return;
        }
        LifeCycle.Action kind = step.find(action);
        if (kind != null && !has.test(kind)) {
            step.problems().misplacedKey(step.at(field), field.name(), "action: " + actions(has));
        }
        When date = step.find(DATE);
        if (date != null && day.isBefore(date.first())) {
            step.problems().dateBefore(step.at(field), what, day, other, date);
        }
    }

    private String actions(Predicate<LifeCycle.Action> are) {
        String words =
                cycle.actions().stream().filter(are).map(LifeCycle.Action::word).collect(Collectors.joining(" or "));
        return words.isEmpty() ? "none" : words;
    }

    private DatedAction action(Fields step) {
        return new DatedAction(
                step.get(DATE),
                step.get(action),
                step.get(TEXT),
                step.get(SourceKeys.CITED),
                step.find(CITATION),
                step.find(UNTIL),
                step.find(DEADLINE),
                step.at());
    }
}
