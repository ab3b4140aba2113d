package tapeout.view.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FreeSecondsTest {

    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    private static List<Long> taken(long... wanted) {
        FreeSeconds seconds = new FreeSeconds();
        return Arrays.stream(wanted)
                .mapToObj(second -> seconds.take(START.plusSeconds(second)).getEpochSecond() - START.getEpochSecond())
                .toList();
    }

    @Test
    void givesEachSecondOnce() {
        assertThat(taken(5, 7, 5)).containsExactly(5L, 7L, 6L);
        assertThat(taken(5, 5, 5, 6, 4, 4)).containsExactly(5L, 6L, 7L, 8L, 4L, 9L);
        assertThat(taken(-1, -1, -1)).containsExactly(-1L, 0L, 1L);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aCrowdCostsNoMoreThanItsNumber() {
        FreeSeconds seconds = new FreeSeconds();
        Random random = new Random(22);
        Set<Instant> given = new HashSet<>();
        Stream.generate(() -> START.plusSeconds(random.nextInt(200)))
                .limit(300_000)
                .forEach(wanted -> given.add(seconds.take(wanted)));
        assertThat(given).hasSize(300_000);
    }
}
