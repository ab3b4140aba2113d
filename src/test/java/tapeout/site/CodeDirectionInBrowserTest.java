package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.serve.Chromium;

/** Code runs from left to right where a page does not. */
class CodeDirectionInBrowserTest {

    @Test
    void codeKeepsItsDirection() throws IOException {
        String styles = Files.readString(Path.of("assets/css/prose.css"));
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page(new Browser.NewPageOptions());
            page.setContent("<html dir=rtl><style>" + styles + "</style><div class=prose><pre><code>f(x);</code></pre>"
                    + "<p>כך <code>--drafts</code> <kbd>Ctrl+C</kbd></p></div>");
            assertThat(page.evaluate("['pre', 'p', 'p code', 'kbd'].map((name) => {"
                            + " const style = getComputedStyle(document.querySelector(name));"
                            + " return `${name} ${style.direction} ${style.unicodeBidi}`; })"))
                    .isEqualTo(List.of("pre ltr isolate", "p rtl isolate", "p code ltr isolate", "kbd ltr isolate"));
        }
    }
}
