package tapeout.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tapeout.site.step.Step;

class ProgressTest {

    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final Progress progress = new Progress(console(true), clock::get);

    private Console console(boolean terminal) {
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Console(err, err, terminal, true, null);
    }

    @Test
    void tellsOfAStepThatTakesMoreThanTwoSeconds() {
        progress.begins("read");
        progress.counts(4000);
        done(500);
        pass(1990);
        progress.show();
        assertThat(drawn()).isEmpty();
        done(500);
        pass(510);
        progress.show();
        assertThat(drawn()).isEqualTo(ERASE + "tapeout: read, 3 s; 1,000 of 4,000, 400 a second, 8 s left");
    }

    @Test
    void takesTheLineAwayAgain() {
        progress.begins("plan");
        pass(3000);
        progress.show();
        progress.ends(new Step("plan", 0, Duration.ofSeconds(3)));
        pass(3000);
        progress.show();
        assertThat(drawn()).isEqualTo(ERASE + "tapeout: plan, 3 s" + ERASE);
    }

    @Test
    void everyStepStartsAnew() {
        progress.begins("read");
        progress.counts(2);
        done(2);
        pass(3000);
        progress.ends(new Step("read", 0, Duration.ofSeconds(3)));
        progress.begins("check");
        progress.show();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void nothingIsDrawnWhereNobodyLooks() {
        assertThat(console(false).isWatched()).isFalse();
    }

    private void done(int things) {
        for (int i = 0; i < things; i++) {
            progress.advances();
        }
    }

    private void pass(long millis) {
        clock.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
