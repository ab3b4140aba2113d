package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Document;

/** New documents from archetypes of a site's own, with their blanks filled in. */
class ArchetypesTest extends NewsroomToFill {

    @Test
    void takesTheSitesOwnArchetype() throws IOException {
        Path archetypes = Files.createDirectories(source.resolve("content/_archetypes"));
        Files.writeString(
                archetypes.resolve("topic.md"),
                "---\ntitle: {{name}}\nsummary: \"" + Document.SUMMARY_TO_COME
                        + "\"\norder: 7 # {{other}}\nstatus: draft\n---\nSince {{date}}.\n");
        Path file = Path.of(make("topic", "Lamps & oil").out().strip());
        assertThat(file).content().contains("title: \"Lamps & oil\"\n", "order: 7 # {{other}}\n", "Since 2026-02-08.");
        assertThat(check("--drafts").exitCode())
                .as("an archetype is no document")
                .isZero();
    }

    /** What an archetype has around {@code {{name}}}, and what becomes of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "title: {{name}}¦title: \"Öl \\\"x\\\": \\\\ 'y'\"",
                "title: {{ name }} # so¦title: \"Öl \\\"x\\\": \\\\ 'y'\" # so",
                "title: \"{{name}}\"¦title: \"Öl \\\"x\\\": \\\\ 'y'\"",
                "title: \"On {{name}}\"¦title: \"On Öl \\\"x\\\": \\\\ 'y'\"",
                "title: 'On {{name}}'¦title: 'On Öl \"x\": \\ ''y'''",
                "title: [{{name}}, \"it's {{name}}\"]"
                        + "¦title: [\"Öl \\\"x\\\": \\\\ 'y'\", \"it's Öl \\\"x\\\": \\\\ 'y'\"]",
                "title: A # {{name}}¦title: A # Öl \"x\": \\ 'y'",
                "title: On {{name}}, more¦title: \"On Öl \\\"x\\\": \\\\ 'y', more\"",
                "title: On \"{{name}}\" # so¦title: \"On \\\"Öl \\\"x\\\": \\\\ 'y'\\\"\" # so",
                "title: On {{date}}¦title: On 2026-02-08",
                "title: [a, On {{name}}, {{name}}s] # {{name}}¦title: [a, \"On Öl \\\"x\\\": \\\\ 'y'\", \"Öl \\\"x\\\": \\\\ 'y's\"] # Öl \"x\": \\ 'y'",
                "title: {a: On {{ name }}, b: [{{name}} {{date}}], c: {{date}}}"
                        + "¦title: {a: \"On Öl \\\"x\\\": \\\\ 'y'\", b: [\"Öl \\\"x\\\": \\\\ 'y' 2026-02-08\"], c: 2026-02-08}",
                "title: &a {{name}}¦title: &a \"Öl \\\"x\\\": \\\\ 'y'\"",
                "{{name}}: 😀 of {{name}}¦\"Öl \\\"x\\\": \\\\ 'y'\": \"😀 of Öl \\\"x\\\": \\\\ 'y'\"",
            })
    void fillsArchetypesInAsYaml(String line, String filled) throws IOException {
        Path archetypes = Files.createDirectories(source.resolve("content/_archetypes"));
        Files.writeString(archetypes.resolve("topic.md"), "---\n" + line + "\n---\n# {{name}}\n");
        Path file = Path.of(make("topic", "Öl \"x\": \\ 'y'").out().strip());
        assertThat(file).hasContent("---\n" + filled + "\n---\n# Öl \"x\": \\ 'y'\n");
    }

    @Test
    void fillsTextsOfSeveralLinesInAsTheyAre() throws IOException {
        Path archetypes = Files.createDirectories(source.resolve("content/_archetypes"));
        Files.writeString(
                archetypes.resolve("topic.md"),
                "---\nsummary: |\n  New: on {{name}}\n\n  more: {{name}}, too\nparts:\n  - On {{name}}\n    and more\n"
                        + "tags: [x, # {{name}}\n  On {{name}},\n  y]\n---\nNew: on {{name}}\n");
        Path file = Path.of(make("topic", "A: b").out().strip());
        assertThat(file)
                .hasContent(
                        "---\nsummary: |\n  New: on A: b\n\n  more: A: b, too\nparts:\n  - \"On A: b\n    and more\"\n"
                                + "tags: [x, # A: b\n  \"On A: b\",\n  y]\n---\nNew: on A: b\n");
    }

    @Test
    void tellsOfBlanksThatAreNone() throws IOException {
        Path archetypes = Files.createDirectories(source.resolve("content/_archetypes"));
        Files.writeString(
                archetypes.resolve("topic.md"), "---\ntitle: {{name}}\n---\n{{weekk}} {{ .Site }} {{week}}\n");
        CommandRun run = make("topic", "Lamps");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "warning: The archetype of topic has {{weekk}}, which is nothing to fill in.\n"
                                + "  hint: Did you mean {{week}}?",
                        "has {{ .Site }}, which is nothing to fill in.\n"
                                + "  hint: Filled in are {{date}}, {{kind}}, {{name}}, {{week}}.");
        assertThat(Path.of(run.out().strip())).content().endsWith("{{weekk}} {{ .Site }} 2026-W06\n");
    }
}
