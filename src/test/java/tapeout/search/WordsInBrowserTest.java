package tapeout.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tapeout.serve.Chromium;

/** What takes texts apart when the site is built, and what takes queries apart in browsers, are two programs. */
class WordsInBrowserTest {

    private static final String LETTERS =
            "abcXYZ019,,  .-'’\u0301\u00e9\u00df\u0130\u0131\u03a3\u03c3\u0416\u05d0\u0639\u0e01\u534e\u3042\uac00\ufb01\uff21\u00bd\u2074\ud835\udd18\u200d\ud83d\ude00\n<>&";

    @Test
    @Timeout(60)
    void takeTextsApartAlike() throws IOException {
        String script = Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of("assets/js/search-index.js")));
        Random random = new Random(11);
        List<String> texts =
                random.ints(500, 1, 60).mapToObj(length -> text(random, length)).toList();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page(new Browser.NewPageOptions());
            List<?> inBrowser = (List<?>) page.evaluate(
                    "async (texts) => { const { wordsOf } = await import('data:text/javascript;base64," + script + "');"
                            + " return texts.map(text => wordsOf(text, " + Words.LONGEST + ")); }",
                    texts);
            for (int i = 0; i < texts.size(); i++) {
                assertThat(inBrowser.get(i)).as(texts.get(i)).isEqualTo(WordsTest.words(texts.get(i)));
            }
        }
    }

    private static String text(Random random, int length) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
