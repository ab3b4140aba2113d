package tapeout.view.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out seconds, each once. Confined to one thread. */
final class FreeSeconds {

    private final Map<Long, Long> next = new HashMap<>();

    /** The first second from the wanted one on that nobody has; fractions of a second stay. */
    Instant take(Instant wanted) {
        long second = wanted.getEpochSecond();
        List<Long> taken = new ArrayList<>();
        long free = second;
        for (Long later = next.get(free); later != null; later = next.get(free)) {
            taken.add(free);
            free = later;
        }
        next.put(free, free + 1);
        // each second on the way leads straight behind the one given, so that a crowd costs no more than its number
        for (long one : taken) {
            next.put(one, free + 1);
        }
        return wanted.plusSeconds(free - second);
    }
}
