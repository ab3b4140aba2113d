package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.html.HtmlChecker;

/** Editions by e-mail, read by Jakarta Mail and compared with the pages of the same editions. */
@ExtendWith(RealSite.class)
class EditionMailTest {

    private static final BuiltSite NEWSROOM = BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST);

    /** What a page shows of each headline, claim, correction and so on; the e-mail has to say each. */
    private static final String PARTS =
            "main h1, .opening-summary, .prose > p, .teaser-title, .teaser-summary, .line-title,"
                    + " .claims-by, .claims-text, .claims-brief .status-word, ul.corrections > li > p:last-child, .upcoming-text,"
                    + " .upcoming time, .teaser-dates time, .front-topic .topic-name, .section-heading";

    record Mail(MimeMessage message, Document html, String text) {}

    static Mail mail(BuiltSite site, String week) {
        try {
            byte[] eml = site.file("editions/" + week + "/edition.eml");
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Mail(
                    message,
                    Jsoup.parse((String) parts.getBodyPart(1).getContent()),
                    ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"));
        } catch (Exception e) {
            throw new AssertionError("no message: " + week, e);
        }
    }

    @Test
    void isAddressedAndDatedByItsWeek() throws Exception {
        MimeMessage message = mail(NEWSROOM, "2026-W06").message();
        assertThat(message.getHeader("From", null)).isEqualTo("\"The Small Newsroom\"\r\n <desk@newsroom.example>");
        assertThat(message.getSubject()).isEqualTo("The Small Newsroom, edition 6: Lanterns and light");
        assertThat(message.getHeader("Date", null)).isEqualTo("Sat, 07 Feb 2026 00:00:00 +0000");
        assertThat(message.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://newsroom.example/leave?who={{subscriber}}>");
        assertThat(message.getMessageID()).matches("<2026-W06\\.[0-9a-f]{24}@newsroom\\.example>");
    }

    static Stream<String> weeks() {
        return Stream.of("2026-W01", "2026-W03", "2026-W06");
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void saysWhatThePageSaysInBothForms(String week) {
        check(NEWSROOM, week);
    }

    @Test
    void saysWhatThePageSaysInTheDigest(BuiltSite site) {
        List<String> weeks = mailed(site);
        assertThat(weeks).isNotEmpty();
        weeks.forEach(week -> check(site, week));
    }

    /** Gmail, for one, shows no more than 102 kB of the HTML. */
    @Test
    void isShortEnoughForMailPrograms(BuiltSite site) {
        List<String> weeks = mailed(site);
        assertThat(weeks)
                .isNotEmpty()
                .allSatisfy(
                        week -> assertThat(mail(site, week).html().outerHtml().getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThan(100_000));
        assertThat(weeks).anySatisfy(week -> assertThat(mail(site, week).text()).contains("more on the web <https://"));
    }

    private static List<String> mailed(BuiltSite site) {
        return site.files().keySet().stream()
                .filter(file -> file.endsWith("/edition.eml"))
                .map(file -> file.split("/")[1])
                .toList();
    }

    private static void check(BuiltSite site, String week) {
        Mail mail = mail(site, week);
        List<String> parts = site.page("editions/" + week + "/index.html").document().select(PARTS).stream()
                .filter(part -> part.closest("details, .front-topic li:nth-child(n+7)") == null)
                .map(EditionMailTest::words)
                .toList();
        assertThat(parts).hasSizeGreaterThan(4);
        String html = words(mail.html().body());
        String text = joined(mail.text());
        assertThat(parts).allSatisfy(part -> assertThat(html).contains(part));
        assertThat(parts).allSatisfy(part -> assertThat(text).contains(part));
        assertTextSaysAll(mail);
        assertThat(new String(site.file("editions/" + week + "/edition.txt"), StandardCharsets.UTF_8))
                .isEqualTo(mail.text());
    }

    private static String words(Element element) {
        Element copy = element.clone();
        copy.select(".citation, .hidden, .cite").remove();
        return joined(copy.wholeText());
    }

    /** Without line ends, and without the addresses that only the text spells out. */
    private static String joined(String text) {
        return text.replaceAll("\\s<https://[^>]+>", "").replaceAll("\\s+", " ").strip();
    }

    /** Every text of the HTML in order, every link's address behind it. */
    private static void assertTextSaysAll(Mail mail) {
        String text = mail.text().replaceAll("\\s+", " ");
        int at = 0;
        for (Element element : mail.html().body().getAllElements()) {
            for (TextNode node : element.textNodes()) {
                String said = node.getWholeText().replaceAll("\\s+", " ").strip();
                assertThat(text).contains(said);
            }
            if (element.hasAttr("href")) {
                int next = text.indexOf("<" + element.attr("href") + ">", at);
                assertThat(next).as(element.outerHtml()).isNotNegative();
                at = next;
            }
        }
    }

    @Test
    void setsCitationsApartWithoutAStyleSheet(@TempDir Path source) throws Exception {
        SmallSite site = new SmallSite(source);
        site.post("a", "A post of this week", "", "So.");
        site.write(
                "content/editions/2026-W47.md",
                "---\ntitle: A week of lids\n" + SmallSite.sources(15) + "---\n"
                        + "A lid [@s13][@s14] and a [chip](/topics/alpha/) [@s1] [@s3] [@s2].\n\n> [!NOTE]\n> So.\n");
        String text = site.built("editions/2026-W47/edition.txt");
        assertThat(joined(text)).contains("A lid[13], [14] and a chip[1]–[3].");
        assertThat(text)
                .contains("> Note\n>\n> So.")
                .contains("15. Maker: Page 15 <https://maker.example/15>")
                .doesNotContain("Maker: Page 13 <https://digest");
    }

    /** The newest edition of a site. */
    static String newest(BuiltSite site) {
        return site.files().keySet().stream()
                .filter(name -> name.matches("editions/[^/]+/edition\\.eml"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .split("/")[1];
    }

    @Test
    void passesTheHtmlChecker(BuiltSite site) {
        HtmlChecker checker = new HtmlChecker();
        assertThat(checker.check(mail(NEWSROOM, "2026-W06").html().outerHtml().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(checker.check(mail(site, newest(site)).html().outerHtml().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void loadsNothingAndLeadsOnlyToWholeAddresses(BuiltSite site) {
        Document html = mail(site, newest(site)).html();
        assertThat(html.select(
                        "img, script, link, style, svg, form, input, [src], [srcset], [class], [id], [background]"))
                .isEmpty();
        assertThat(html.outerHtml()).doesNotContain("url(").doesNotContain("@import");
        assertThat(html.select("a[href]")).hasSizeGreaterThan(10);
        assertThat(html.select("a:not([href^=https://])")).isEmpty();
        assertThat(html.select("a").stream().filter(link -> !link.hasText())).isEmpty();
        assertThat(html.select("[style*=color]").stream()
                        .filter(element -> !element.attr("style").contains("color: inherit")))
                .isEmpty();
    }

    @Test
    void fitsPlainTerminals(BuiltSite site) {
        assertThat(mail(site, newest(site)).text().lines().filter(line -> line.length() > 72))
                .allMatch(line -> !line.strip().contains(" "));
    }

    @Test
    void isOfferedOnThePage() {
        Element line = NEWSROOM.page("editions/2026-W06/index.html").document().selectFirst(".opening-standing");
        assertThat(line.select("a").eachAttr("href"))
                .containsExactly("/editions/2026-W06/edition.eml", "/editions/2026-W06/edition.txt");
    }
}
