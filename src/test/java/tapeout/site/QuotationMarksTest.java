package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keyboard has for quotation marks becomes those of the site's language, wherever it stands. */
class QuotationMarksTest {

    private static final String POST = """
            ---
            title: The "open" weights
            date: 2026-11-20
            summary: What the maker calls "open" is long enough to be told, it's said.
            topics: [alpha]
            kind: report
            claims:
              - id: c
                text: The "next 'big' one" is free.
                by: Maker
                status: reported
                sources: [s1]
            %s---
            ## Is it "free"?

            He calls it "a 'fair' *price*" [@s1], as it's **"free"** to [[alpha|the "free"]].
            Is it *free* ? Yes ; so !

            ```quote
            text: It is what we call "free".
            speaker: A maker
            source: s1
            ```
            """.formatted(SmallSite.sources(1));

    @TempDir
    private Path folder;

    /** The second language comes to a site that is remembered in the first. */
    @Test
    void areThoseOfTheLanguage() throws IOException {
        SmallSite site = new SmallSite(folder);
        site.write("content/posts/2026/a.md", POST);

        speak(site, "de");
        quotes(site, "„", "“", "‚", "‘");

        speak(site, "fr");
        quotes(site, "«\u202f", "\u202f»", "“", "”");

        site.write("templates/messages.properties", "quotation=‹{0}›\nquotation.inner=«{0}»\n");
        quotes(site, "‹", "›", "«", "»");
    }

    private static void speak(SmallSite site, String language) throws IOException {
        site.write(
                "jbake.properties",
                "site.host=" + SmallSite.HOST + "/\ntapeout.title=Digest\ntapeout.language=" + language + "\n");
    }

    private void quotes(SmallSite site, String open, String close, String innerOpen, String innerClose)
            throws IOException {
        String free = open + "free" + close;
        Document page = site.page("a");
        assertThat(page.select("h1").text()).isEqualTo("The " + open + "open" + close + " weights");
        assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith("What the maker calls " + open + "open" + close)
                .endsWith("it’s said.");
        assertThat(page.select("h2").eachText()).contains("Is it " + free + "?");
        assertThat(page.select("article p").eachText())
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "calls it " + open + "a " + innerOpen + "fair" + innerClose + " price" + close,
                                "as it’s " + free + " to the " + free + ".",
                                "free\u202f? Yes\u202f; so\u202f!"));
        assertThat(page.select("blockquote").text()).contains("what we call " + free);
        String claim = "The " + open + "next " + innerOpen + "big" + innerClose + " one" + close + " is free.";
        assertThat(Jsoup.parse(site.built("claims/index.html"))
                        .select(".ledger-text")
                        .eachText())
                .isEqualTo(List.of(claim));
    }
}
