package tapeout.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that workflows run, as processes, with stand-ins for GitHub's command and for the generator. */
class ScriptsTest {

    private static final String GH = """
            #!/bin/sh
            echo "$*" | sed "s|--body-file .*|--body-file|" >> "$HERE/said"
            case "$*" in *--body-file*) for last; do :; done; cp "$last" "$HERE/body" ;; esac
            case "$*" in *"issue list"*) cat "$HERE/issues" ;; esac
            """;

    // Builds what lies in its "pages", finds what stands in its "found", and ends as its "ends" says.
    private static final String TAPEOUT = """
            #!/bin/sh
            echo "$PWD: $*" >> "$HERE/said"
            for last; do :; done
            case "$*" in
              build*) [ -d pages ] || exit 1; cp -r pages "$last" ;;
              *) cat found; exit "$(cat ends)" ;;
            esac
            """;

    @TempDir
    private Path here;

    @BeforeEach
    void putStandInsUp() throws IOException {
        program("bin/gh", GH);
        write("issues", "");
        write("said", "");
    }

    private void write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void program(String name, String text) throws IOException {
        write(name, text);
        assertThat(here.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private record Ended(int exitCode, String out) {}

    private Ended run(Object... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList());
        builder.environment().put("HERE", here.toString());
        builder.environment().merge("PATH", here.resolve("bin") + ":", (path, first) -> first + path);
        builder.redirectError(here.resolve("err").toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    private Ended dueIssue(String list) throws Exception {
        write("said", "");
        write("due.txt", list);
        return run(Path.of(".ci/due-issue").toAbsolutePath(), here.resolve("due.txt"));
    }

    private String said() throws IOException {
        return Files.readString(here.resolve("said"))
                .replaceAll("(?m)^issue list .*\n", "")
                .replace(here.toRealPath().toString(), "")
                .replace(here.toString(), "");
    }

    @Test
    void openOneIssueAndKeepItUpToDate() throws Exception {
        assertThat(dueIssue("a.md:1: due TO-120\n").exitCode()).isZero();
        assertThat(said())
                .startsWith("label create tapeout-due --force")
                .contains("issue create --title What is due --label tapeout-due --body-file\n");
        assertThat(here.resolve("body")).content().contains("~~~~~~~~text\na.md:1: due TO-120\n");

        write("issues", "7 OPEN\n");
        dueIssue("ä".repeat(40_000) + "\n");
        assertThat(said()).isEqualTo("issue edit 7 --body-file\n");
        assertThat(here.resolve("body"))
                .content()
                .hasSizeBetween(29_000, 65_000)
                .endsWith("\n~~~~~~~~\n");
        dueIssue("");
        assertThat(said()).isEqualTo("issue close 7 --comment Nothing is due any more.\n");

        write("issues", "7 CLOSED\n");
        dueIssue("");
        assertThat(said()).isEmpty();
        dueIssue("again\n");
        assertThat(said()).isEqualTo("issue reopen 7\nissue edit 7 --body-file\n");
    }

    @Test
    void openNoIssueWhereNothingIsDue() throws Exception {
        assertThat(dueIssue("").exitCode()).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void listPagesByAddress() throws Exception {
        for (String same : new String[] {"same/index.html", "same.css"}) {
            write("a/" + same, "same");
            write("b/" + same, "same");
        }
        write("a/index.html", "1");
        write("b/index.html", "2");
        write("a/old/index.html", "same");
        write("b/posts/grüße & mehr/index.html", "same");
        write("b/404.html", "2");
        write("b/feed.xml", "2");
        Path script = Path.of(".ci/changed-pages").toAbsolutePath();
        assertThat(run(script, here.resolve("a"), here.resolve("b"))).isEqualTo(new Ended(0, """
                ## Pages

                ### Added: 2 pages, 1 other files

                - `/404.html`
                - `/posts/grüße & mehr/`

                ### Changed: 1 pages, 0 other files

                - `/`

                ### Removed: 1 pages, 0 other files

                - `/old/`
                """));
        for (int i = 0; i < 201; i++) {
            write("c/" + i + ".html", "");
        }
        assertThat(run(script, here.resolve("none"), here.resolve("c")).out())
                .contains("### Added: 201 pages, 0 other files", "- and 1 more\n\n### Changed: 0");
    }

    private void commit(String name, int ends, String page) throws IOException {
        program(name + "/bin/tapeout", TAPEOUT);
        write(name + "/found", name + "\n");
        write(name + "/ends", String.valueOf(ends));
        if (!page.isEmpty()) {
            write(name + "/pages/index.html", page);
        }
    }

    private Ended compare() throws Exception {
        for (String script : new String[] {"compare", "changed-pages"}) {
            program("after/.ci/" + script, Files.readString(Path.of(".ci", script)));
        }
        write("said", "");
        return run(here.resolve("after/.ci/compare"), here.resolve("before"), here.resolve("out"));
    }

    @Test
    void compareAChangeWithTheCommitBeforeIt() throws Exception {
        commit("before", 1, "1");
        commit("after", 0, "2");
        assertThat(compare()).isEqualTo(new Ended(0, "after\n"));
        assertThat(said().replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}Z", "NOW")).isEqualTo("""
                /before: check --as-of NOW --format json
                /before: build --as-of NOW --output /out/before
                /after: check --as-of NOW --fail-on warning --format github --baseline /out/known.json
                /after: build --as-of NOW --output /out/site
                """);
        assertThat(here.resolve("out/known.json")).hasContent("before");
        assertThat(here.resolve("out/pages.md")).content().contains("### Changed: 1 pages", "`preview`");
        assertThat(here.resolve("out/site/index.html")).hasContent("2");
    }

    @Test
    void failOnWhatTheChangeBrings() throws Exception {
        commit("before", 0, "1");
        commit("after", 1, "");
        assertThat(compare().exitCode()).isEqualTo(1);
        assertThat(here.resolve("out/pages.md")).content().contains("there is no preview");
    }

    @Test
    void countEveryProblemWhereThereIsNothingToCompareWith() throws Exception {
        commit("before", 2, "");
        commit("after", 0, "2");
        assertThat(compare().exitCode()).isZero();
        assertThat(said()).doesNotContain("--baseline");
        assertThat(here.resolve("err")).content().contains("every problem counts", "every page counts");
        assertThat(here.resolve("out/pages.md")).content().contains("### Added: 1 pages");
    }
}
