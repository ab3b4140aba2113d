package tapeout.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import tapeout.content.Entity;
import tapeout.content.EntityType;

/**
 * For how long the facts on an entity count as checked; keys {@code tapeout.fresh.<type>}.
 *
 * @param days the most days since they were checked, at least 1; a type that is not here has no limit
 */
public record Freshness(Map<EntityType, Integer> days) {

    public Freshness {
        days = Map.copyOf(days);
    }

    /** The limit for a type, in days. */
    public OptionalInt limit(EntityType type) {
        Integer limit = days.get(type);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** Whether an entity's facts are to be checked again on a day; they are if they never were and its type has a limit. */
    public boolean isOverdue(Entity entity, LocalDate day) {
        OptionalInt limit = limit(entity.type());
        LocalDate verified = entity.profile().verified();
        return limit.isPresent()
                && (verified == null || verified.plusDays(limit.getAsInt()).isBefore(day));
    }
}
