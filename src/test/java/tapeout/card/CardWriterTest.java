package tapeout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.view.Card;

/** Social cards, read again by another reader of PNG. */
class CardWriterTest {

    private static final int GROUND = 0xFFFBFAF6;
    private static final String HEADLINE =
            "What the “new” rule asks of Łódź’s chips: 21,000 words — Ångström by Ångström";

    @Test
    void isTheSameOnEveryJavaAndSystem() throws Exception {
        byte[] card = write("Rules · Analysis", HEADLINE);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(card)))
                .isEqualTo("c28f85d2a9cc7bccc5dc8efb0618cfb7cda9acf4c440fd1cff7ee4a6932d2ac3");
    }

    @Test
    void isAPictureOfTheSizeThatOtherSitesAskFor() throws Exception {
        BufferedImage picture = picture(write("Rules", HEADLINE));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(0, 0)).isEqualTo(GROUND);
        assertThat(picture.getRGB(85, 80)).as("the mark").isEqualTo(0xFFF2A93B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H20",
                HEADLINE,
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender",
                "One word after the other, and another one, and again one that follows, until no card could hold all of "
                        + "them, whatever the size of its letters: then the last line says that there is more to read, "
                        + "and a reader has to follow the link to learn how a headline can be as long as that one is."
            })
    void noHeadlineLeavesItsMargins(String headline) throws Exception {
        BufferedImage picture = picture(write("Rules", headline));
        assertThat(ink(picture, 80, 200, 1120, 575)).isGreaterThan(1000);
        assertThat(ink(picture, 0, 0, 1200, 630)).isEqualTo(ink(picture, 78, 60, 1122, 575));
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        Headline headline =
                Headline.fitting(Lettering.bundled(), "and again ".repeat(100).strip(), 1040, 340);
        assertThat(headline.lines()).hasSize(6).last().asString().endsWith("…");
    }

    @Test
    void aScriptWithoutOutlinesLeavesTheNameOfTheSite() throws Exception {
        byte[] named = write("Rules", "The Small Newsroom");
        assertThat(write("Rules", "華為 says more")).isEqualTo(named);
        assertThat(write("Rules", "Ещё одно правило")).isEqualTo(named);
        assertThat(picture(new CardWriter().write(new Card("", "華為", "華為"))).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void signsWithoutOutlinesAreLeftOutAndAccentsGo() throws Exception {
        assertThat(write("Rules", "Fire \uD83D\uDD25\u200D and ḍharma")).isEqualTo(write("Rules", "Fire  and dharma"));
        assertThat(write("Rules", "A\u0308rger")).isEqualTo(write("Rules", "Ärger"));
    }

    private static byte[] write(String kicker, String headline) {
        return new CardWriter().write(new Card(kicker, headline, "The Small Newsroom"));
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many pixels are not the ground. */
    private static int ink(BufferedImage picture, int left, int top, int right, int bottom) {
        int ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (picture.getRGB(x, y) != GROUND) {
                    ink++;
                }
            }
        }
        return ink;
    }
}
