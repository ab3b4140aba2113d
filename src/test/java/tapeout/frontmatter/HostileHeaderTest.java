package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that nobody writes by accident. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileHeaderTest {

    private static final String FILE = "content/posts/2026/a.md";
    private static final String POST = "---\n"
            + "title: \"A post: about a chip\"\n"
            + "date: 2026-11-24\n"
            + "summary: A summary of one or two sentences, which stands alone.\n"
            + "topics: [chips]\n"
            + "kind: report\n"
            + "sources:\n"
            + "  - {id: hf, publisher: P, title: T, kind: news, accessed: 2026-11-23, url: \"https://example.com/\"}\n"
            + "claims: [{id: claim-1, text: It is fast., by: acme, status: reported, sources: [hf]}]\n"
            + "---\nText.\n";

    @Test
    void fiftyThousandKeysAreTooMany() {
        assertThat(Documents.read(FILE, "---\n" + "k: v\n".repeat(50_000) + "---\n")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("TO-036 " + FILE);
    }

    @Test
    void aLineOfTenMegabytesIsTooLong() {
        assertThat(Documents.read(FILE, "---\ntitle: " + "x".repeat(10_000_000) + "\n---\n")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("TO-036 " + FILE + ":2:1 The front matter has more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void tenThousandLevelsAreTooDeep(String level) {
        assertThat(Documents.read(FILE, "---\ntags: " + level.repeat(10_000) + "\n---\n")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void aHeaderThatIsAllBrokenKeysIsReportedAndDone() {
        assertThat(Documents.read(FILE, "---\n" + "a: [\n".repeat(40_000) + "---\n")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void whateverBytesChangeTheReaderNeitherThrowsNorHangs() {
        Random random = new Random(20261124);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = POST.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThatCode(() -> Documents.read(FILE, text)).as(text).doesNotThrowAnyException();
        }
    }
}
