package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown in a text of front matter, which readers see as it is typed. */
class RawMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            Chips[^1] are late                         ¦ footnote [^1]
            Chips[^the-note] are late                  ¦ footnote [^the-note]
            Chips[^the note] are late                  ¦ footnote [^the note]
            Chips^[See there, too.] are late           ¦ footnote ^[See there, too.]
            A **bold** claim of a maker                ¦ emphasis **bold**
            **Breaking:** chips are late               ¦ emphasis **Breaking:**
            What *The Times* says of chips             ¦ emphasis *The Times*
            See [the page](https://example.org/a)      ¦ link [the page](https://example.org/a)
            A picture ![of it](of-it.png) of a chip    ¦ link ![of it](of-it.png)
            See [[a-chip|the chip]] of the maker       ¦ link [[a-chip|the chip]]
            It is so [@maker] and not otherwise        ¦ citation [@maker]
            A {{< youtube x >}} of the launch          ¦ shortcode {{< youtube x >}}
            A {{% note %}} on the launch               ¦ shortcode {{% note %}}
            Research &amp; development of chips        ¦ character reference &amp;
            Don&#039;t wait for chips of the maker     ¦ character reference &#039;
            A <em>very</em> fast chip of the maker     ¦ HTML <em>very</em>
            """)
    void areTold(String title, String told) {
        assertThat(lines(title))
                .singleElement()
                .asString()
                .startsWith("TO-153 content/posts/2026/a.md:2:8 \"title\" holds the " + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why 2**3 is 8 and 2**10 is 1024",
                "The meaning of **kwargs and *args in Python",
                "Search src/**/test and lib/**/main for it",
                "AT&T and R&D; an M&A of chips & more",
                "Five stars ***** for *NSYNC and M*A*S*H",
                "E*TRADE buys a * b * c and x*y*z",
                "Where a[i](x) and b[j][k] are elements",
                "Sets such as [^abc-z] and [a-z] in expressions",
                "A list [1] and what it [either](or) says",
                "The <b> element, List<String> and 1 < 2 > 0",
                "Templates such as {{ x }} and ${x} and {a, b}",
                "C++ and C# and F* are what people write in",
                "*.txt files, and *.md files, are texts",
                "Using `jq` & friends on a chip of the maker",
                "[Updated] Chips are late [again] (and again)"
            })
    void areNotSeenInWhatPeopleWriteOtherwise(String title) {
        assertThat(lines(title)).isEmpty();
    }

    private static List<String> lines(String title) {
        return Documents.read("content/posts/2026/a.md", """
                ---
                title: "%s"
                date: 2026-11-24
                summary: A summary that is long enough to stand alone in lists.
                topics: [chips]
                kind: report
                ---
                """.formatted(title)).lines();
    }
}
