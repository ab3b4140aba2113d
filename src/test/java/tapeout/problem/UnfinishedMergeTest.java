package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in blocks of AsciiDoc, of which other formats know nothing. */
class UnfinishedMergeTest {

    private static final String MERGE = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n";

    @ParameterizedTest
    @CsvSource({
        "a.adoc, ----, ----, false",
        "a.adoc, ....., ....., false",
        "a.adoc, -----, ----, false",
        "a.adoc, ++++, ++++, false",
        "a.adoc, ////, ////, false",
        "a.asciidoc, ---- , ----, false",
        "a.adoc, --, --, true",
        "a.adoc, ---- and so on, ----, true",
        "a.md, ----, ----, true",
        "a.csv, ...., ...., true",
        "a.adoc, =====, =====, true",
    })
    void isFoundOutsideOfBlocks(String file, String opens, String closes, boolean found) {
        String text = opens + "\n" + MERGE + closes + "\n";

        assertThat(UnfinishedMerge.find(file, text)).isEqualTo(found ? opens.length() + 1 : -1);
    }
}
