package tapeout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.DatedAction;
import tapeout.content.Entity;
import tapeout.content.Standing;
import tapeout.content.statement.Certainty;
import tapeout.content.statement.Upcoming;
import tapeout.content.value.When;

/**
 * Something that is or was dated ahead, with the entity that it concerns: an entry of the entity's own, or a step in the
 * life of the entity, or the deadline that a step sets, or the day on which a state ends by itself. Where an entry of the
 * entity's own is of that day, it says what follows.
 *
 * @param entity what it concerns
 * @param number which of the entity's entries with this text it is, from 1
 * @param upcoming the entry
 * @param step whether it is a step in the life of the entity
 * @param follows what the state is called that follows by itself on that day, which is the entry's text then; empty where
 *     it is anything else
 */
public record EntityUpcoming(Entity entity, int number, Upcoming upcoming, boolean step, String follows) {

    private static final Comparator<EntityUpcoming> NEAREST_FIRST =
            Comparator.comparing(entry -> entry.upcoming().date(), When.BY_END);

    /** Every entry of some entities and every step of their lives, past ones too, the nearest first, those of one day in the order given. */
    static List<EntityUpcoming> of(Collection<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> of(entity).stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private static List<EntityUpcoming> of(Entity entity) {
        List<EntityUpcoming> entries = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        entity.profile()
                .upcoming()
                .forEach(entry -> entries.add(
                        new EntityUpcoming(entity, numbers.merge(entry.text(), 1, Integer::sum), entry, false, "")));
        for (DatedAction action : entity.actions()) {
            entries.add(
                    new EntityUpcoming(entity, numbers.merge(action.text(), 1, Integer::sum), step(action), true, ""));
            if (action.deadline() != null) {
                Upcoming due = deadline(action, action.deadline());
                entries.add(new EntityUpcoming(entity, numbers.merge(due.text(), 1, Integer::sum), due, false, ""));
            }
        }
        for (Standing.Lapse lapse : entity.lapses()) {
            if (!isTold(lapse.day(), entity)) {
                String follows = lapse.after().label();
                entries.add(new EntityUpcoming(
                        entity, numbers.merge(follows, 1, Integer::sum), lapse(lapse, follows), true, follows));
            }
        }
        return entries;
    }

    private static boolean isTold(LocalDate day, Entity entity) {
        return entity.profile().upcoming().stream()
                .map(Upcoming::date)
                .anyMatch(date -> !date.first().isAfter(day) && !date.last().isBefore(day));
    }

    /** A day that is counted from a month or a quarter is no more certain than that. */
    private static Upcoming lapse(Standing.Lapse lapse, String follows) {
        DatedAction action = lapse.before().lasting();
        boolean exact = action.until() != null || action.date().precision() == When.Precision.DAY;
        return new Upcoming(
                When.day(lapse.day()),
                exact ? Certainty.EXACT : Certainty.EXPECTED,
                follows,
                action.sources(),
                null,
                null,
                action.at());
    }

    private static Upcoming step(DatedAction action) {
        Certainty certainty = action.date().precision() == When.Precision.DAY
                ? Certainty.EXACT
                : action.date().precision() == When.Precision.MONTH ? Certainty.MONTH : Certainty.EXPECTED;
        return new Upcoming(action.date(), certainty, action.text(), action.sources(), null, null, action.at());
    }

    private static Upcoming deadline(DatedAction action, LocalDate day) {
        return new Upcoming(
                When.day(day), Certainty.EXACT, action.action().deadline(), action.sources(), null, null, action.at());
    }

    /** Whether it was still to come on a day, as far as was known then. A step counts on its day, so it is not ahead then. */
    public boolean isAheadOf(LocalDate day) {
        return step ? upcoming.date().last().isAfter(day) : upcoming.isAheadOf(day);
    }
}
