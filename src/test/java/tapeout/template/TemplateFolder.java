package tapeout.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.view.words.Messages;

/** A template folder in a test: writes files, renders a view, keeps the problems. */
final class TemplateFolder {

    private final Path source;
    private final Problems problems = new Problems();

    TemplateFolder(Path source) {
        this.source = source;
    }

    TemplateFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TemplateFolder with(String name, byte[] bytes) {
        try {
            Path file = path(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return source.resolve("templates").resolve(name);
    }

    TemplateSource templates() {
        return TemplateSource.of(source, source.resolve("templates"));
    }

    Messages messages() {
        return MessagesReader.read(templates(), Locale.ENGLISH, problems);
    }

    TemplateRenderer renderer() {
        return new TemplateRenderer(templates(), messages(), Map.of());
    }

    /** The page, or an empty text if it failed. */
    String render(String template, Object view) {
        byte[] bytes = renderer().render(template, view, problems);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The problems of a template that is expected to fail. */
    List<Problem> fail(String template, Object view) {
        String page = render(template, view);
        if (!page.isEmpty()) {
            throw new AssertionError("rendered: " + page);
        }
        return problems();
    }

    List<Problem> problems() {
        return problems.sorted();
    }
}
