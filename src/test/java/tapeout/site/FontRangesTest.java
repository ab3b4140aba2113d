package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters the fonts that ship with Tapeout are asked for. */
class FontRangesTest {

    private static final Pattern FACE = Pattern.compile("@font-face \\{(?<rules>[^}]*)}");
    private static final Pattern RANGE = Pattern.compile("U\\+(?<from>[0-9a-f]+)(?:-(?<to>[0-9a-f]+))?");

    /** Every letter of the interface's words is in the cuts for texts and headlines, or in the one that fills in for all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "languages/de", "languages/fr"})
    void haveTheLettersOfTheInterface(String words) throws IOException {
        String text = Files.readString(Path.of("templates", words + ".properties"));
        for (String cut : List.of("text", "display")) {
            BitSet covered = ranges("newsreader-" + cut + "(-accents)?");
            covered.or(ranges("newsreader-extended"));
            assertThat(text.chars().filter(Character::isLetter)).as(cut).allMatch(covered::get);
        }
    }

    /** A character that two files of a cut have would have both loaded. */
    @ParameterizedTest
    @ValueSource(strings = {"newsreader-text", "newsreader-display"})
    void doNotHaveALetterTwice(String cut) throws IOException {
        assertThat(ranges(cut).intersects(ranges(cut + "-accents"))).isFalse();
    }

    /** Signs that the digest uses, such as those of square millimetres and of division; the fonts of a machine fill in for what no cut has. */
    @Test
    @ExtendWith(RealSite.class)
    void haveTheCharactersOfTheDigest(BuiltSite site) throws IOException {
        BitSet covered = ranges("newsreader-text(-accents)?");
        covered.or(ranges("newsreader-extended"));
        "\u2020\u2074\u2075\u2076\u2077\u2078\u2079".chars().forEach(covered::set);
        assertThat(site.pages()).isNotEmpty().allSatisfy(page -> {
            IntStream others = page.document().body().text().codePoints().filter(character -> !covered.get(character));
            assertThat(others.mapToObj(Character::toString).distinct())
                    .as(page.file())
                    .isEmpty();
        });
    }

    private static BitSet ranges(String name) throws IOException {
        BitSet ranges = new BitSet();
        Matcher face = FACE.matcher(Files.readString(Path.of("assets/css/fonts.css")));
        while (face.find()) {
            String rules = face.group("rules");
            if (Pattern.compile("/" + name + "\\.woff2").matcher(rules).find()) {
                Matcher range = RANGE.matcher(rules);
                while (range.find()) {
                    int from = Integer.parseInt(range.group("from"), 16);
                    String to = range.group("to");
                    ranges.set(from, 1 + (to == null ? from : Integer.parseInt(to, 16)));
                }
            }
        }
        assertThat(ranges.isEmpty()).isFalse();
        return ranges;
    }
}
