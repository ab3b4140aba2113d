package tapeout.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ReadFailures;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Where FreeMarker gave up, and why in one sentence. */
final class FaultPlaces {

    private final TemplateTexts texts;

    FaultPlaces(TemplateTexts texts) {
        this.texts = texts;
    }

    /** The place of the deepest cause that has one; the template itself where none has. */
    SourceLocation of(Exception fault, String template) {
        SourceLocation place = SourceLocation.of(texts.shownPath(template));
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException known && known.getLineNumber() != null) {
                place = at(known.getTemplateSourceName(), known.getLineNumber(), known.getColumnNumber(), template);
            }
        }
        return place;
    }

    /** @param name of the template that the line is of; null for the one that was asked for */
    SourceLocation at(@Nullable String name, int line, @Nullable Integer column, String template) {
        String known = name == null ? template : name;
        try {
            Optional<SourceText> text = texts.read(known);
            if (text.isPresent() && line >= 1 && line <= text.get().lineCount()) {
                int start = text.get().startOf(line);
                int offset = start + Math.max(0, column == null ? 0 : column - 1);
                return text.get().at(Math.min(offset, text.get().text().length()));
            }
        } catch (IOException e) {
            return SourceLocation.of(texts.shownPath(known));
        }
        return SourceLocation.of(texts.shownPath(known));
    }

    /** Why, in one sentence without a stack trace. */
    static String reason(Exception fault) {
        if (fault instanceof FileSystemException file) {
            return ReadFailures.reason(file) + ".";
        }
        String message =
                fault instanceof TemplateException template ? template.getMessageWithoutStackTop() : fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() + "." : firstLine(message);
    }

    /** The first paragraph of a message as one sentence. */
    static String firstLine(String message) {
        String paragraph = message.strip().split("\\R\\s*\\R|\\R-{3,}", 2)[0];
        String line = paragraph
                .replaceAll("\\[in template [^\\]]*\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return line.endsWith(".") || line.endsWith(":") ? line.replaceAll(":$", ".") : line + ".";
    }
}
