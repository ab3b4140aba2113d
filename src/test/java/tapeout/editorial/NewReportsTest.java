package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.library.Newsroom;

class NewReportsTest {

    /** A post of 20 November 2026 under the desk's limit of 30 days. */
    private static List<String> found(String kind, String... sources) {
        StringBuilder listed = new StringBuilder("sources:");
        for (int i = 0; i < sources.length; i++) {
            listed.append("\n  - {id: s" + i + ", publisher: P, title: A title, kind: news, " + sources[i] + "}");
        }
        return Desk.found(
                new Newsroom()
                        .file(
                                "posts/2026/a.md",
                                "title: The post called a\ndate: 2026-11-20\nsummary: A summary that is long enough to be one, of"
                                        + " a post.\ntopics: [chips]\nkind: " + kind + "\n" + listed),
                library -> new NewReports(30));
    }

    @Test
    void aReportWhoseNewestSourceIsOldIsTold() {
        assertThat(found(
                        "report",
                        "accessed: 2026-11-19, published: 2026-08-01",
                        "accessed: 2026-11-19, published: 2026-10-20"))
                .containsExactly(
                        "TO-119 content/posts/2026/a.md:9:5 The report is of 2026-11-20, and its newest source, \"s1\", is of"
                                + " 2026-10-20 at the latest; 30 days are allowed. | Add what is new, or call it background, an"
                                + " analysis or an explainer. The limit is tapeout.newest_source in jbake.properties.");
    }

    @ParameterizedTest
    @CsvSource({
        "report, 'accessed: 2026-11-19, published: 2026-10-21', 0",
        "report, 'accessed: 2026-11-19, published: 2026-10', 0",
        "report, 'accessed: 2026-11-19', 0",
        "report, 'accessed: 2026-11-19, copy_of: 2026-11-01', 0",
        "report, 'accessed: 2026-11-19, copy_of: 2026-10-20', 1",
        "report, 'accessed: 2026-10-20', 1",
        "brief, 'accessed: 2026-11-19, published: 2026-10-01', 0",
        "background, 'accessed: 2026-11-19, published: 2020-10-01', 0"
    })
    void aSourceMayBeAsYoungAsWhatWasRead(String kind, String source, int problems) {
        assertThat(found(kind, source)).hasSize(problems);
    }
}
