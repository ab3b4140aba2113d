package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;

class TemplateRendererTest {

    public record Page(String title, int count, boolean live, Link link, Markup body, List<String> names) {}

    public record Generic(Map<String, Object> values) {}

    private static final Page PAGE = new Page(
            "Chips <script>alert(1)</script> & “more”",
            12345,
            true,
            new Link("Home", "/"),
            new Markup("<p>kept</p>"),
            List.of("a", "b"));

    private TemplateFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path source) {
        folder = new TemplateFolder(source);
    }

    private String rendered(String template) {
        String page = folder.with("p.ftlh", template).render("p.ftlh", PAGE);
        assertThat(folder.problems()).isEmpty();
        return page;
    }

    private Problem problem(String template) {
        List<Problem> problems = folder.with("p.ftlh", template).fail("p.ftlh", PAGE);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private String report(String template) {
        Problem problem = problem(template);
        return problem.code() + " " + problem.location() + " " + problem.detail() + " " + problem.hint();
    }

    @Test
    void escapesText() {
        assertThat(rendered("${view.title}")).isEqualTo("Chips &lt;script&gt;alert(1)&lt;/script&gt; &amp; “more”");
    }

    @Test
    void escapesQuotesInAttributes() {
        folder.with("p.ftlh", "<a title=\"${view.label}\">");
        assertThat(folder.render("p.ftlh", new Link("\" onclick='x'", "")))
                .isEqualTo("<a title=\"&quot; onclick=&#39;x&#39;\">");
    }

    @Test
    void escapesInTemplatesWithAnOldEnding() {
        assertThat(folder.with("p.ftl", "${view.label}").render("p.ftl", new Link("<b>", "")))
                .isEqualTo("&lt;b&gt;");
    }

    @Test
    void printsMarkupAsItIs() {
        assertThat(rendered("${view.body}")).isEqualTo("<p>kept</p>");
    }

    @Test
    void knowsWhetherMarkupIsThere() {
        assertThat(rendered("<#if view.body?has_content>yes</#if>")).isEqualTo("yes");
    }

    @Test
    void showsRecordsWithinRecords() {
        assertThat(rendered("${view.link.label} ${view.link.present?c} <#list view.names as n>${n}<#sep>,</#list>"))
                .isEqualTo("Home true a,b");
    }

    @Test
    void printsNumbersWithoutGrouping() {
        assertThat(rendered("${view.count}")).isEqualTo("12345");
    }

    @Test
    void printsUtf8() {
        assertThat(folder.with("p.ftlh", "文 ü 🟠").render("p.ftlh", PAGE)).isEqualTo("文 ü 🟠");
    }

    @Test
    void leavesHashBracesAlone() {
        assertThat(rendered("#{1}")).isEqualTo("#{1}");
    }

    @Test
    void showsMapsOfGenericDocuments() {
        folder.with("p.ftlh", "${view.values.yield} ${view.values.steps[1]} ${view.values.deep.er}");
        assertThat(folder.render(
                        "p.ftlh",
                        new Generic(Map.of("yield", 4, "steps", List.of("x", "y<"), "deep", Map.of("er", true)))))
                .isEqualTo("4 y&lt; true");
    }

    @Test
    void isTheSameInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(rendered("${view.count} ${view.live?c} ${view.title?upper_case?length}"))
                    .isEqualTo("12345 true 40");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rendersTheSameInManyThreads() {
        folder.with("c.ftlh", "<#macro item label><i>${label}</i></#macro>")
                .with("p.ftlh", "<#import \"c.ftlh\" as c><@c.item view.title/>");
        TemplateRenderer renderer = folder.renderer();
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> new String(renderer.render("p.ftlh", PAGE, new Problems())))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void fallsBackToThePackedTemplates() throws IOException {
        assertThat(folder.templates().read("layouts/page.ftlh")).isPresent();
        folder.with("layouts/page.ftlh", "mine");
        assertThat(folder.templates().read("layouts/page.ftlh").orElseThrow().text())
                .isEqualTo("mine");
    }

    @Test
    void placesWhatDoesNotParse() {
        assertThat(report("one\n  <#if view.live>never closed"))
                .startsWith("TEMPLATE_ERROR templates/p.ftlh:2:")
                .doesNotContain("freemarker.core");
    }

    @Test
    void placesAndCorrectsAWrongName() {
        assertThat(report("one\n  ${view.link.lable}"))
                .startsWith("TEMPLATE_ERROR templates/p.ftlh:2:5 \"view.link.lable\" has no value.")
                .contains("Did you mean \"label\"?");
    }

    @Test
    void placesMistakesInComponents() {
        folder.with("c.ftlh", "<#macro m>\n${nothing}\n</#macro>");
        assertThat(report("<#import \"c.ftlh\" as c>\n<@c.m/>")).startsWith("TEMPLATE_ERROR templates/c.ftlh:2:3");
    }

    @Test
    void placesWhatDoesNotParseInComponents() {
        folder.with("c.ftlh", "<#macro m>\n<#list>");
        assertThat(report("<#import \"c.ftlh\" as c>")).startsWith("TEMPLATE_ERROR templates/c.ftlh:2:");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(problem("🟠🟠${nothing}").location()).hasToString("templates/p.ftlh:1:5");
    }

    @Test
    void namesAMissingComponent() {
        folder.with("components/claim.ftlh", "");
        assertThat(report("\n<#import \"components/clam.ftlh\" as c>"))
                .startsWith("MISSING_TEMPLATE templates/p.ftlh:2:1 There is no template \"components/clam.ftlh\".")
                .contains("Did you mean \"components/claim.ftlh\"?");
    }

    @Test
    void namesAMissingTemplate() {
        assertThat(folder.fail("pages/none.ftlh", PAGE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_TEMPLATE))
                .satisfies(problem -> assertThat(problem.location()).hasToString("templates/pages/none.ftlh"));
    }

    @Test
    void saysThatATemplateIsNotUtf8() {
        folder.with("p.ftlh", new byte[] {'a', (byte) 0xff});
        assertThat(folder.fail("p.ftlh", PAGE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("templates/p.ftlh:1:2"))
                .satisfies(problem -> assertThat(problem.detail()).contains("not valid UTF-8"));
    }

    @Test
    void readsNoTemplateOutsideTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.ftlh"), "secret");
        folder.with("x.ftlh", "");
        Files.createSymbolicLink(folder.path("p.ftlh"), secret);
        assertThat(folder.fail("p.ftlh", PAGE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("leads out of the template folder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${view?api.class}",
                "${view.class}",
                "${view.getClass()}",
                "${view.getClass().getClassLoader()}",
                "${view.title?api.getClass()}",
                "${view.names?api.class}",
                "${view.link.toString()}",
                "${view.hashCode()}",
                "${view}",
                "${\"${'$'}{view.class}\"?interpret.class}",
                "<#assign ex=\"freemarker.template.utility.Execute\"?new()>${ex(\"id\")}",
                "<#import \"../../../../etc/passwd\" as p>x",
                "<#include \"/../../etc/passwd\">x",
                "<#include \"file:///etc/passwd\">x"
            })
    void reachesNoJavaClassAndNoFile(String attack) {
        assertThat(problem(attack).location().file()).isEqualTo("templates/p.ftlh");
    }

    @Test
    void showsNoStackTraceInItsProblems() {
        assertThat(report("${view.title?number}"))
                .doesNotContain("FTL stack trace")
                .doesNotContain("----");
    }
}
