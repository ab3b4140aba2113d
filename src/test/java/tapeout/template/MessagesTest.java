package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.Problem;
import tapeout.view.Link;

class MessagesTest {

    private static final Link VIEW = new Link("<4>", "/");

    private TemplateFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path source) {
        folder = new TemplateFolder(source).with("own.ftlh", "${text('test.' + view.label)}");
        folder.with("messages.properties", """
                        # words
                        test.hello=Hello
                        test.apostrophe=It’s here
                        test.named=By {0}
                        test.minutes={0,choice,1#1 minute|1<{0} minutes}
                        test.tag=a <b> {0}
                        """);
    }

    private String rendered(String template) {
        return folder.with("p.ftlh", template).render("p.ftlh", VIEW);
    }

    private Problem problem(String template) {
        List<Problem> problems = folder.with("p.ftlh", template).fail("p.ftlh", VIEW);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text('test.hello')|Hello",
                "text('test.apostrophe')|It’s here",
                "text('test.named', view.label)|By &lt;4&gt;",
                "text('test.minutes', 1)|1 minute",
                "text('test.minutes', 4)|4 minutes",
                "text('test.minutes', 1200)|1,200 minutes"
            })
    void fillsMessages(String call, String expected) {
        assertThat(rendered("${" + call + "}")).isEqualTo(expected);
    }

    @Test
    void keepsMarkupAndEscapesTheWordsAroundIt() {
        assertThat(rendered("<#assign link><i>${view.label}</i></#assign>${text('test.tag', link)}"))
                .isEqualTo("a &lt;b&gt; <i>&lt;4&gt;</i>");
    }

    @Test
    void namesAMissingMessageWithItsPlace() {
        Problem problem = problem("\n ${text('test.helo')}");
        assertThat(problem.code() + " " + problem.location() + " " + problem.detail() + " " + problem.hint())
                .startsWith("MISSING_MESSAGE templates/p.ftlh:2:2 There is no message \"test.helo\".")
                .contains("Did you mean \"test.hello\"?");
    }

    @Test
    void placesAPatternThatIsNone() {
        folder.with("messages.properties", "test.good=yes\ntest.bad=by {who}\n").messages();
        assertThat(folder.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("templates/messages.properties:2:13"))
                .satisfies(problem -> assertThat(problem.detail()).contains("\"test.bad\""));
    }

    @Test
    void putsTheSitesWordsOnTopOfThePackedOnes() {
        folder.with("messages.properties", "site.skip=Zum Inhalt\n");
        assertThat(folder.messages().text("site.skip")).isEqualTo("Zum Inhalt");
        assertThat(folder.messages().keys()).contains("claim.status.company-claim");
    }

    @Test
    void saysWhichValuesTextTakes() {
        assertThat(problem("${text('test.named', {'a': 1})}").detail())
                .contains("strings, numbers, markup and lists of them");
    }

    @Test
    void saysThatTextNeedsAKey() {
        assertThat(problem("${text()}").detail()).contains("needs the key of a message");
    }
}
