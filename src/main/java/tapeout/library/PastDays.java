package tapeout.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Standing;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityType;

/**
 * The past days for which a site shows how a type's entities stood: they are over, so that what is shown of them stays.
 * They follow from the history, the lives of entities and the day of the build alone.
 *
 * @param begins the day on which the history of the type begins; null where it has not begun by today
 * @param locked the first day of that history and each end of a month since, the latest first: days whose facts are known
 * @param changed the ends of months in which an entity came to stand otherwise, the latest first
 */
public record PastDays(@Nullable LocalDate begins, List<LocalDate> locked, List<LocalDate> changed) {

    public PastDays {
        locked = List.copyOf(locked);
        changed = List.copyOf(changed);
    }

    static PastDays of(FactHistory history, EntityType type, Collection<Entity> entities, LocalDate today) {
        TreeSet<LocalDate> locked = new TreeSet<>();
        Optional<LocalDate> begins = history.begins(type.word()).filter(first -> !first.isAfter(today));
        begins.filter(first -> first.isBefore(today)).ifPresent(first -> {
            locked.add(first);
            ends(Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                            .takeWhile(month -> month.atEndOfMonth().isBefore(today)))
                    .forEach(locked::add);
        });
        TreeSet<LocalDate> changed = new TreeSet<>();
        ends(entities.stream()
                        .flatMap(entity -> entity.spells(today).stream())
                        .map(Standing.Spell::from)
                        .map(YearMonth::from))
                .filter(end -> end.isBefore(today))
                .forEach(changed::add);
        return new PastDays(
                begins.orElse(null), List.copyOf(locked.descendingSet()), List.copyOf(changed.descendingSet()));
    }

    private static Stream<LocalDate> ends(Stream<YearMonth> months) {
        return months.map(YearMonth::atEndOfMonth);
    }

    /** Whether nothing is shown of any day. */
    public boolean isEmpty() {
        return begins == null && changed.isEmpty();
    }

    /** All of them, the latest first. */
    public List<LocalDate> all() {
        TreeSet<LocalDate> all = new TreeSet<>(locked);
        all.addAll(changed);
        return List.copyOf(all.descendingSet());
    }

    /** The locked day before one of them; empty for the first. */
    public Optional<LocalDate> lockedBefore(LocalDate day) {
        return locked.stream().filter(one -> one.isBefore(day)).findFirst();
    }

    /** Whether what the facts were on a day is known. */
    public boolean isLocked(LocalDate day) {
        return locked.contains(day);
    }
}
