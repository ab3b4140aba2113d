package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;
import tapeout.problem.SourceLocation;
import tapeout.site.BuildReport;

class DigestOvenTest {

    @TempDir
    Path folder;

    @Test
    void bakesWithTheBuildItIsGiven() throws IOException {
        AtomicInteger builds = new AtomicInteger();
        Oven oven = new DigestOven<>(ConfiguredSite.with(folder, "").site(), () -> {
            builds.incrementAndGet();
            return report();
        });
        oven.bake();
        oven.bake(folder.resolve("content/x.md").toFile());
        assertThat(builds).hasValue(2);
        assertThat(oven.getErrors()).isEmpty();
    }

    @Test
    void tellsJBakesCallersOfErrorsOnly() throws IOException {
        Problem error = problem(ProblemCode.DEAD_LINK, Severity.ERROR);
        Problem warning = problem(ProblemCode.UNUSED_SOURCE, Severity.WARNING);
        DigestOven<RuntimeException> oven =
                new DigestOven<>(ConfiguredSite.with(folder, "").site(), () -> report(error, warning));
        assertThat(oven.build().problems()).containsExactly(error, warning);
        assertThat(oven.problems()).containsExactly(error, warning);
        assertThat(oven.getErrors())
                .singleElement()
                .isInstanceOf(JBakeException.class)
                .extracting(Throwable::getMessage)
                .isEqualTo("content/x.md:3:1 TO-080 detail");
    }

    @Test
    void tellsWhyABuildFailsAsItIsAndJBakesCallersInTheirWay() throws IOException {
        IOException reason = new IOException("the disk is full");
        DigestOven<IOException> oven =
                new DigestOven<>(ConfiguredSite.with(folder, "").site(), () -> {
                    throw reason;
                });
        assertThatExceptionOfType(IOException.class).isThrownBy(oven::build).isSameAs(reason);
        assertThatExceptionOfType(JBakeException.class)
                .isThrownBy(oven::bake)
                .withMessage("the disk is full")
                .withCause(reason);
    }

    @Test
    void writesNothingItselfAndNeedsNoTemplates() throws IOException {
        HostedSite site = ConfiguredSite.with(folder, "").site();
        new DigestOven<>(site, DigestOvenTest::report).bake();
        assertThat(folder.resolve("output")).doesNotExist();
        assertThat(folder.resolve("templates")).doesNotExist();
    }

    @Test
    void hasTheSitesConfigurationAndNoStore() throws IOException {
        HostedSite site =
                ConfiguredSite.with(folder, "destination.folder=public\n").site();
        Oven oven = new DigestOven<>(site, DigestOvenTest::report);
        assertThat(oven.getUtensils().getConfiguration()).isSameAs(site.host());
        assertThat(oven.getUtensils().getConfiguration().getDestinationFolder().toPath())
                .isEqualTo(folder.resolve("public"));
        assertThat(oven.getUtensils().getContentStore()).isNull();
    }

    @Test
    void leavesTheLocaleAlone() throws IOException {
        Locale before = Locale.getDefault();
        new DigestOven<>(ConfiguredSite.with(folder, "jvm.locale=tr_TR\n").site(), DigestOvenTest::report).bake();
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void isInspectedByJBake() throws IOException {
        HostedSite site = ConfiguredSite.with(folder, "").site();
        Files.delete(folder.resolve("content"));
        assertThatExceptionOfType(JBakeException.class)
                .isThrownBy(() -> new DigestOven<>(site, DigestOvenTest::report))
                .withMessageContaining("content.folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.orientechnologies.orient.core.Orient",
                "ch.qos.logback.classic.Logger",
                "org.thymeleaf.TemplateEngine",
                "groovy.lang.GroovyObject",
                "org.yaml.snakeyaml.Yaml"
            })
    void comesWithoutWhatStockJBakeBrings(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName(type, false, Oven.class.getClassLoader()));
    }

    private static BuildReport report(Problem... problems) {
        return new BuildReport(
                List.of(problems),
                new BuildReport.Intake(Map.of(), List.of(), List.of(), List.of(), List.of()),
                Map.of(),
                0,
                List.of(),
                null,
                null);
    }

    private static Problem problem(ProblemCode code, Severity severity) {
        return new Problem(code, severity, new SourceLocation("content/x.md", 3, 1), "detail", "hint");
    }
}
