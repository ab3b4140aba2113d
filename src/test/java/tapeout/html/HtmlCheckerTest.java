package tapeout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That the checker finds faults: a checker that finds none would let every page pass. */
class HtmlCheckerTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    private static java.util.List<String> check(String body) {
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>" + body + "</body></html>";
        return CHECKER.check(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passesAGoodDocument() {
        assertThat(check("<h1>Good</h1><p>Text</p>")).isEmpty();
    }

    @Test
    void findsWrongNesting() {
        assertThat(check("<p><div>x</div></p>")).isNotEmpty();
    }

    @Test
    void findsAPictureWithoutItsText() {
        assertThat(check("<img src=\"a.png\">")).anyMatch(message -> message.contains("alt"));
    }

    @Test
    void findsTwoElementsOfOneId() {
        assertThat(check("<p id=\"a\">x</p><p id=\"a\">y</p>")).anyMatch(message -> message.contains("Duplicate ID"));
    }
}
