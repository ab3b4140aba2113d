package tapeout.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked for indexes in any order, against the code points as a list. */
class CodePointsTest {

    private static final String[] PARTS = {"a", " ", "\t", "\n", "#", "é", "\uD83D\uDE00", "\uD83D", "\uDE00"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsEachInAnyOrder(long seed) {
        Random dice = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(PARTS[dice.nextInt(PARTS.length)]);
        }
        int[] all = text.codePoints().toArray();
        CodePoints points = new CodePoints(text.toString());
        for (int i = 0; i < 2000; i++) {
            int index = dice.nextInt(all.length + 5);
            assertThat(points.at(index)).as("index %d", index).isEqualTo(index < all.length ? all[index] : '\n');
        }
    }
}
