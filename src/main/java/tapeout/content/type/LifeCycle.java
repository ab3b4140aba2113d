package tapeout.content.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states in which entities of a type can be, and the dated actions that lead from one to the next.
 *
 * @param states in the order of documentation
 * @param actions in the order of documentation
 * @param issuer the field that names who acts; empty for none
 * @param citation the field that says where it is published; empty for none
 * @param country the field that says where it holds; empty for none
 */
public record LifeCycle(List<State> states, List<Action> actions, String issuer, String citation, String country) {

    /** How an entity stands to which nothing has happened yet, where a transition starts. */
    public static final String NONE = "none";

    /** What tables can show of it beside fields and facts. */
    public static final List<String> COLUMNS =
            List.of("state", "since", "last_action", "last_action_date", "last_action_citation", "actions");

    public LifeCycle {
        states = List.copyOf(states);
        actions = List.copyOf(actions);
    }

    /**
     * How an entity can stand.
     *
     * @param word as data downloads write it
     * @param label as readers see it
     * @param since a sentence part with {@code {0}} for the day it began
     * @param says what it means for a reader, one sentence; empty where that is not said
     * @param rank where lists show it, from 0
     * @param binding whether what the entity lays down is to be kept in it
     * @param shape the shape that stands beside its label
     * @param lapse when it is over by itself; null for one that lasts
     */
    public record State(
            String word,
            String label,
            String since,
            String says,
            int rank,
            boolean binding,
            String shape,
            @Nullable Lapse lapse) {}

    /**
     * How a state ends without an action.
     *
     * @param days after so many days, from 1
     * @param to the state that follows
     */
    public record Lapse(int days, String to) {}

    /**
     * A dated step.
     *
     * @param word as front matter writes it
     * @param label as readers see it
     * @param from the states out of which it leads to {@code to}; {@value LifeCycle#NONE} for the start
     * @param to the state to which it leads; null where it leads to none
     * @param keeps the states in which it is possible and that it leaves as they are
     * @param lapse the state that follows when its last day is over; null for one that has no last day
     * @param foreseen whether its day is usually known before it comes
     * @param deadline what is due on the day that such an action may set; empty for one that sets none
     */
    public record Action(
            String word,
            String label,
            Set<String> from,
            @Nullable String to,
            Set<String> keeps,
            @Nullable String lapse,
            boolean foreseen,
            String deadline) {

        public Action {
            from = Set.copyOf(from);
            keeps = Set.copyOf(keeps);
        }
    }

    public Optional<State> state(String word) {
        return states.stream().filter(state -> state.word().equals(word)).findFirst();
    }

    public Optional<Action> action(String word) {
        return actions.stream().filter(action -> action.word().equals(word)).findFirst();
    }

    /**
     * The state after an action.
     *
     * @param before the state before; null before the first action
     * @return empty if the action is impossible then
     */
    public Optional<State> after(@Nullable State before, Action action) {
        String now = before == null ? NONE : before.word();
        if (action.keeps().contains(now)) {
            return Optional.ofNullable(before);
        }
        String next = action.to();
        return next != null && action.from().contains(now) ? state(next) : Optional.empty();
    }
}
