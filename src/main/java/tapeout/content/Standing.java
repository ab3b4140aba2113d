package tapeout.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a rule stands on a day.
 *
 * @param state the state
 * @param since when that state began
 * @param deciding the action that began it
 */
public record Standing(RuleState state, When since, RuleAction deciding) {

    /**
     * An action that cannot be.
     *
     * @param action the action
     * @param before how the rule stands when it comes; null if nothing has happened before it
     */
    public record Misstep(RuleAction action, @Nullable RuleState before) {}

    /**
     * How a rule stands on a day. An action counts from the last day that it can have been, or as soon as one that is
     * listed after it counts; impossible ones are passed over, see {@link #missteps}.
     *
     * @param actions in the order in which they happened
     * @return empty if nothing has happened yet
     */
    public static Optional<Standing> on(LocalDate day, List<RuleAction> actions) {
        int happened = actions.size();
        while (happened > 0 && actions.get(happened - 1).date().last().isAfter(day)) {
            happened--;
        }
        @Nullable Standing standing = null;
        for (RuleAction action : actions.subList(0, happened)) {
            standing = after(standing, action).orElse(standing);
        }
        return standing == null ? Optional.empty() : Optional.of(standing.asOf(day));
    }

    /** The actions that cannot follow what comes before them; each is passed over for those that follow. */
    public static List<Misstep> missteps(List<RuleAction> actions) {
        List<Misstep> missteps = new ArrayList<>();
        @Nullable Standing standing = null;
        for (RuleAction action : actions) {
            Optional<Standing> next = after(standing, action);
            if (next.isEmpty()) {
                missteps.add(new Misstep(action, state(standing, action)));
            }
            standing = next.orElse(standing);
        }
        return missteps;
    }

    private static Optional<Standing> after(@Nullable Standing before, RuleAction action) {
        RuleState state = state(before, action);
        return RuleState.after(state, action.action())
                .map(next -> before != null && next == state
                        ? before.asOf(action.date().last())
                        : new Standing(next, action.date(), action));
    }

    private static @Nullable RuleState state(@Nullable Standing before, RuleAction action) {
        return before == null ? null : before.asOf(action.date().last()).state;
    }

    /** The same on a later day, if nothing happens until then: a suspension may run out. */
    private Standing asOf(LocalDate day) {
        LocalDate until = state == RuleState.SUSPENDED ? deciding.until() : null;
        return until != null && day.isAfter(until)
                ? new Standing(RuleState.UNCLEAR, When.day(until.plusDays(1)), deciding)
                : this;
    }
}
