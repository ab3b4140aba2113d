package tapeout.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.When;

/**
 * How an entity with a life cycle stands on a day.
 *
 * @param state the state
 * @param since when that state began
 * @param deciding the action that began it
 * @param lasting the last action that led to it, such as one that extends it: how long it lasts counts from there
 */
public record Standing(LifeCycle.State state, When since, DatedAction deciding, DatedAction lasting) {

    /** Longer than anything is said to last. */
    private static final int YEARS_AHEAD = 100;

    /**
     * An action that cannot be.
     *
     * @param action the action
     * @param before how the entity stands when it comes; null if nothing has happened before it
     */
    public record Misstep(DatedAction action, LifeCycle.@Nullable State before) {}

    /**
     * How an entity stands on a day. An action counts from the last day that it can have been, or as soon as one that is
     * listed after it counts; impossible ones are passed over, see {@link #missteps}.
     *
     * @param cycle the life cycle that the actions belong to
     * @param actions in the order in which they happened
     * @return empty if nothing has happened yet
     */
    public static Optional<Standing> on(LocalDate day, LifeCycle cycle, List<DatedAction> actions) {
        int happened = actions.size();
        while (happened > 0 && actions.get(happened - 1).date().last().isAfter(day)) {
            happened--;
        }
        @Nullable Standing standing = null;
        for (DatedAction action : actions.subList(0, happened)) {
            standing = after(standing, action, cycle).orElse(standing);
        }
        return standing == null ? Optional.empty() : Optional.of(standing.asOf(day, cycle));
    }

    /**
     * A stretch of days in which an entity stands alike.
     *
     * @param from its first day; it lasts until the next one, if there is one
     * @param standing how it stands
     */
    public record Spell(LocalDate from, Standing standing) {}

    /**
     * The stretches of days of a life, the earliest first.
     *
     * @param last the last day that is looked at
     */
    public static List<Spell> spells(LocalDate last, LifeCycle cycle, List<DatedAction> actions) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        actions.forEach(action -> turns.add(action.date().last()));
        List<Spell> spells = new ArrayList<>();
        for (LocalDate turn : turns.headSet(last, true)) {
            LocalDate next = turns.higher(turn);
            LocalDate end = next == null || next.isAfter(last) ? last.plusDays(1) : next;
            Optional<Standing> standing = on(turn, cycle, actions);
            LocalDate from = turn;
            while (standing.isPresent() && from.isBefore(end)) {
                if (spells.isEmpty()
                        || !spells.get(spells.size() - 1).standing().isLike(standing.get())) {
                    spells.add(new Spell(from, standing.get()));
                }
                standing = standing.get().lapsed(LocalDate.MAX, cycle);
                from = standing.map(lapsed -> lapsed.since().first()).orElse(end);
            }
        }
        return spells;
    }

    /**
     * The end of a state that no action ended.
     *
     * @param day the first day of the state that follows
     * @param before how the entity stood until then
     * @param after the state that follows
     */
    public record Lapse(LocalDate day, Standing before, LifeCycle.State after) {}

    /** The days on which states end by themselves, those to come too, as far as the actions are known; the earliest first. */
    public static List<Lapse> lapses(LifeCycle cycle, List<DatedAction> actions) {
        List<Spell> spells = actions.stream()
                .map(action -> action.date().last().plusYears(YEARS_AHEAD))
                .max(Comparator.naturalOrder())
                .map(last -> spells(last, cycle, actions))
                .orElse(List.of());
        List<Lapse> lapses = new ArrayList<>();
        for (int i = 1; i < spells.size(); i++) {
            Standing after = spells.get(i).standing();
            if (after.since().first().isAfter(after.deciding().date().last())) {
                lapses.add(new Lapse(spells.get(i).from(), spells.get(i - 1).standing(), after.state()));
            }
        }
        return lapses;
    }

    /** Whether it is the same state, begun on the same day. */
    public boolean isLike(Standing other) {
        return state.equals(other.state) && since.equals(other.since);
    }

    /** The actions that cannot follow what comes before them; each is passed over for those that follow. */
    public static List<Misstep> missteps(LifeCycle cycle, List<DatedAction> actions) {
        List<Misstep> missteps = new ArrayList<>();
        @Nullable Standing standing = null;
        for (DatedAction action : actions) {
            Optional<Standing> next = after(standing, action, cycle);
            if (next.isEmpty()) {
                missteps.add(new Misstep(action, state(standing, action, cycle)));
            }
            standing = next.orElse(standing);
        }
        return missteps;
    }

    private static Optional<Standing> after(@Nullable Standing before, DatedAction action, LifeCycle cycle) {
        LifeCycle.State state = state(before, action, cycle);
        return cycle.after(state, action.action())
                .map(next -> before != null && next.equals(state)
                        ? before.asOf(action.date().last(), cycle).extendedBy(action)
                        : new Standing(next, action.date(), action, action));
    }

    /** The same, with an action that leads to where it stands; one that only leaves it so changes nothing. */
    private Standing extendedBy(DatedAction action) {
        return action.action().keeps().contains(state.word()) ? this : new Standing(state, since, deciding, action);
    }

    private static LifeCycle.@Nullable State state(@Nullable Standing before, DatedAction action, LifeCycle cycle) {
        return before == null ? null : before.asOf(action.date().last(), cycle).state;
    }

    /** The same on a later day, if nothing happens until then: a state may run out, and the one that follows it too. */
    private Standing asOf(LocalDate day, LifeCycle cycle) {
        Standing standing = this;
        for (Optional<Standing> next = lapsed(day, cycle); next.isPresent(); next = standing.lapsed(day, cycle)) {
            standing = next.get();
        }
        return standing;
    }

    /** What follows once the last day of the action is over, or else the days that the state lasts; empty before that. */
    private Optional<Standing> lapsed(LocalDate day, LifeCycle cycle) {
        LocalDate until = lasting.until();
        String after = lasting.action().lapse();
        if (until != null
                && after != null
                && state.word().equals(lasting.action().to())) {
            return lapsed(day, cycle, until.plusDays(1), after);
        }
        LifeCycle.Lapse lapse = state.lapse();
        LocalDate extended = lasting.date().last();
        LocalDate start = since.last().isBefore(extended) ? extended : since.last();
        return lapse == null ? Optional.empty() : lapsed(day, cycle, start.plusDays(lapse.days()), lapse.to());
    }

    private Optional<Standing> lapsed(LocalDate day, LifeCycle cycle, LocalDate from, String to) {
        return day.isBefore(from)
                ? Optional.empty()
                : cycle.state(to).map(next -> new Standing(next, When.day(from), deciding, lasting));
    }
}
