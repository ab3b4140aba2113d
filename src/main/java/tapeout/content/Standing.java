package tapeout.content;

import java.time.LocalDate;
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
     * How a rule stands on a day. An action counts from the last day that it can have been; impossible ones are passed
     * over, they are a problem of their own.
     *
     * @param actions in order of date
     * @return empty if nothing has happened yet
     */
    public static Optional<Standing> on(LocalDate day, List<RuleAction> actions) {
        @Nullable Standing standing = null;
        for (RuleAction action : actions) {
            if (action.date().last().isAfter(day)) {
                continue;
            }
            RuleState before = standing == null ? null : standing.state;
            RuleState after = RuleState.after(before, action.action()).orElse(before);
            if (after != null && after != before) {
                standing = new Standing(after, action.date(), action);
            }
        }
        if (standing != null && standing.state == RuleState.SUSPENDED) {
            LocalDate until = standing.deciding.until();
            if (until != null && day.isAfter(until)) {
                return Optional.of(new Standing(RuleState.UNCLEAR, When.day(until.plusDays(1)), standing.deciding));
            }
        }
        return Optional.ofNullable(standing);
    }
}
