package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.markdown.syntax.Characters;

/** What no page can show is the same in texts of front matter, in settings and in bodies. */
class ForbiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0x0, 0x7, 0x85, 0x2028, 0x202E, 0xD83D, 0xDC00, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void areFoundWhereTheyStand(int codePoint) {
        String text = "\uD83D\uDE00 a" + new StringBuilder().appendCodePoint(codePoint) + "b";
        assertThat(ForbiddenCharacters.find(text)).isEqualTo(4);
        assertThat(Characters.findHidden(text, 0)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', 0xAD, 0x200D, 0x200E, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F600, 0x1FFFD, 0x20000, 0x10FFFD
            })
    void areNotWhatIsShown(int codePoint) {
        String text = "a" + new StringBuilder().appendCodePoint(codePoint) + "b";
        assertThat(ForbiddenCharacters.find(text)).isEqualTo(-1);
        assertThat(Characters.findHidden(text, 0)).isEqualTo(-1);
    }
}
