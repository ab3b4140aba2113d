package tapeout.view.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tapeout.content.value.SitePath;

class TagUriTest {

    @Test
    void namesByHostDayAndPath() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(TagUri.of(
                        URI.create("https://Digest.example/sub/"), day, new SitePath("/posts/2026/文/"), "correction-2"))
                .isEqualTo("tag:digest.example,2026-11-24:/posts/2026/%E6%96%87/#correction-2");
    }
}
