package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.markdown.meant.MeantMarkdown;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Tables that were meant and do not parse, and what only looks like them. */
class MeantTablesTest {

    @Test
    void warnsOfTablesThatAreNone() {
        assertThat(problems("Chip | Maker | Power\nH20 | Nvidia | 400 W")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip | Maker\nH20 | Nvidia\nAscend | Huawei")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip | *Maker*\n[[h20]] | `x`\nAscend | Huawei")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("> a | b | c\n> d | e | f")).containsExactly("UNREAD_TABLE 1:3");
        assertThat(problems("| a | b |\n|---|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("| a | b |\n|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("a | b | c\n--|--\n1 | 2 | 3")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("Text\n| a | b |\n|---|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 3:1");
        assertThat(problems("| a | b |\n|—|—|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("|---|---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("| a | b |\n| 1 | 2 |\n| 3 | 4 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("+---+---+\n| a | b |\n+---+---+")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("+:--+--:+\n| a | b |\n+===+===+")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Text:\n+---+---+\n| a | b |")).containsExactly("UNREAD_TABLE 2:1");
        assertThat(problems("| a | b |\n|---+---|\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("a  | b\n---+---\n1  | 2")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("===  ===\na    b\n===  ===\n1    2\n===  ===")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("> | a | b |\n> |---|\n> | 1 | 2 |")).containsExactly("UNREAD_TABLE 2:3");
        assertThat(problems("||Chip||Maker||\n|H20|Nvidia|")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("Chip\tMaker\nH20\tNvidia")).containsExactly("UNREAD_TABLE 1:1");
        assertThat(problems("| a | b |\n\n|---|:--|\n\n| 1 | 2 |")).containsExactly("UNREAD_TABLE 3:1");
    }

    @Test
    void warnsOfCellsThatAreNotShown() {
        assertThat(problems("| a | b |\n|---|---|\n| 1 | 2 | 3 |")).containsExactly("UNREAD_TABLE 3:11");
        assertThat(problems("a | b\n--|--\n1 | 2\n3 | 4 | *5* | 6")).containsExactly("UNREAD_TABLE 4:9");
        assertThat(problems("> | a |\n> |---|\n> | x|y |")).containsExactly("UNREAD_TABLE 3:7");
        assertThat(problems("- | a | b |\n  |---|---|\n  | 1 | | [x](y.md)")).containsExactly("UNREAD_TABLE 3:11");
        assertThat(problems("| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 | 2 ||")).isEmpty();
    }

    @Test
    void warnsOfTextRightBelowATable() {
        Problems problems = new Problems();
        MeantMarkdown meant = new MeantMarkdown(List.of());
        meant.rowWithoutBars(7);
        meant.report(offset -> new SourceLocation("post.md", 1, offset + 1), problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("TO-078");
            assertThat(problem.location().column()).isEqualTo(8);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |",
                "a | b\n--|--\n1 | 2",
                "||x|| is a norm\n||y|| as well",
                "One\ttab\nand none",
                "Either a | b\nor c | d is read.",
                "Home | About | Contact",
                "one | two\nthree | four",
                "P(a|b|c) is\nP(d|e|f) then",
                "a | b | c\nd | e\nf | g | h",
                "The value |x| and |y|\nand |z| stay",
                "| one |",
                "```\n| a | b |\n|---|\n```",
                "\\| a \\| b \\|\n\\|---\\|",
                "| a \\| b |\n|---|\n| 1 |",
                "Text\n---",
                "|--|",
                "|---|",
                "|-|-|",
                "+---+---+\nand no more",
                "a --+-- b\n|x|",
                "=== ===\nand no more",
            })
    void leavesOtherBarsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }
}
