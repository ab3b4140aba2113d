package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tapeout.html.HtmlChecker;

/** A body that uses everything passes the Nu HTML checker. */
class BodyHtmlCheckTest {

    private static final String BODY = """
            Intro with *emphasis*, **strong**, ~~gone~~, `code`, "quotes" -- dashes... and H<sub>2</sub>O.[^n]

            ## What it is {#what}

            See [other](../x.md#part), [out](https://a.example/?a=1&b=2 "title"), https://b.example, [up](#what),
            <me@c.example> and [[huawei]] [@hf].

            ### Ein Über-Titel: 昇腾

            | Phase | Result | |
            |:------|-------:|-|
            | Prefill | 6,688 | x |

            | Other |
            |-------|
            | Table |

            > [!WARNING]
            > Take care.

            > A quote.

            - [ ] open [link](x.md)
            - [x] done

              with more

            1. one
               - nested
            3. three

            Term
            : Definition

            Loose

            : Definition

              with two paragraphs

            ![A chart](img/a.png "Chart") [![Small](b.png)](c.md)

            ```java
            int a = 1 < 2;
            ```

            <details open>
            <summary>More <kbd>Ctrl</kbd></summary>

            Hidden *text*.

            </details>

            <figure>

            ![In a figure](d.png)

            <figcaption>A caption</figcaption>
            </figure>

            <table><caption>Raw</caption><tr><th scope="col" colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></table>

            ***

            [^n]: A note with [[nvidia]].

                - and a list
            """;

    @Test
    void passesTheHtmlChecker() {
        Rendered rendered = Rendered.of(BODY);
        assertThat(rendered.problems()).isEmpty();
        String html = rendered.html()
                .replaceAll("\\{link [^}]*}", "/x/")
                .replaceAll("\\{image [^}]*}", "src=\"/x.png\" width=\"1\" height=\"1\"")
                .replaceAll("\\{entity [^}]*}", "<a href=\"/e/\">Entity</a>")
                .replaceAll("\\{source [^}]*}", "<sup><a href=\"#source\">1</a></sup>");
        String page =
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Test</title></head>\n<body>\n<main>\n<h1>Title</h1>\n"
                        + html + "\n<p id=\"source\">Source</p>\n</main>\n</body>\n</html>\n";

        assertThat(new HtmlChecker().check(page.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
