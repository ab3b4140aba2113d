package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.Problem;

/** What templates see of a record, and what they do not. */
class ShownRecordTest {

    private TemplateFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path source) {
        folder = new TemplateFolder(source);
    }

    public record Told(String name, List<Told> parts) implements Comparable<Told> {

        static final int LIMIT = 5;

        static Told none() {
            return new Told("", List.of());
        }

        public boolean present() {
            return !name.isEmpty();
        }

        public boolean isLong() {
            return name.length() > LIMIT;
        }

        public String with(String more) {
            return name + more;
        }

        @Override
        public int compareTo(Told other) {
            return name.compareTo(other.name);
        }
    }

    @Test
    void showsComponentsAndMethodsOfRecords() {
        folder.with(
                "p.ftlh",
                "${view.name} ${view.present?c} ${view.isLong()?c} ${view?size} <#list view?keys as key>${key} </#list>"
                        + "<#list view?values as one>${one?is_string?c} </#list><#if view?has_content>some</#if>");
        assertThat(folder.render("p.ftlh", new Told("wafers", List.of())))
                .isEqualTo("wafers true true 2 name parts true false some");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view}",
                "${view.LIMIT}",
                "${view.none}",
                "${view.none()}",
                "${view.with}",
                "${view.with('x')}",
                "${view.hashCode}",
                "${view.hashCode()}",
                "${view.toString()}",
                "${view.getClass()}",
                "${view.class}",
                "${view.isLong(1)}",
                "${view.compareTo}",
                "${view.notify()}"
            })
    void showsNothingElseOfRecords(String template) {
        List<Problem> problems = folder.with("p.ftlh", template).fail("p.ftlh", new Told("wafers", List.of()));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).location().toString()).startsWith("templates/p.ftlh:1:");
    }
}
