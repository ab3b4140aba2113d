package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed in the trackers. */
class EntityUpdateTest {

    private static final String UPDATES = """
            updates:
              - {date: 2026-11-01, field: status, from: announced, to: available}
              - {date: 2026-11-20, field: power, from: 300 W, to: 350 W}
              - {date: 2026-11-20, field: kind, from: asic, to: gpu}
              - {date: 2026-11-20, field: power, from: 350 W, to: 400 W}
              - {date: 2026-11-25, field: process, from: 7 nm, to: 5 nm}
            """;

    private final Newsroom newsroom = new Newsroom()
            .organization("maker", "updates: [{date: 2026-11-20, field: country, from: none, to: CN}]")
            .chip("b", "maker", UPDATES)
            .chip("a", "maker", "updates: [{date: 2026-11-24, field: status, from: planned, to: available}]");

    @Test
    void theLatestComesFirstAndOneDayGoesByFileThenAsWritten() {
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            assertThat(lines(newsroom.library(shuffle).changes()))
                    .containsExactly(
                            "2026-11-24 a status 1",
                            "2026-11-20 b power 1",
                            "2026-11-20 b kind 1",
                            "2026-11-20 b power 2",
                            "2026-11-20 maker country 1",
                            "2026-11-01 b status 1");
        }
    }

    @Test
    void whatIsDatedAheadIsHeldBack() {
        assertThat(lines(newsroom.library().changes())).noneMatch(line -> line.contains("process"));
        assertThat(lines(newsroom.withFuture().library().changes())).startsWith("2026-11-25 b process 1");
    }

    @Test
    void anEntityHasItsOwn() {
        Library library = newsroom.library();
        assertThat(lines(library.changesOf(library.entity("b").orElseThrow())))
                .containsExactly(
                        "2026-11-20 b power 1", "2026-11-20 b kind 1", "2026-11-20 b power 2", "2026-11-01 b status 1");
        assertThat(lines(library.changesOf(library.entity("a").orElseThrow())))
                .containsExactly("2026-11-24 a status 1");
    }

    private static List<String> lines(List<EntityUpdate> changes) {
        return changes.stream()
                .map(change -> change.update().date() + " " + change.entity().id() + " "
                        + change.update().field().id() + " " + change.number())
                .toList();
    }
}
