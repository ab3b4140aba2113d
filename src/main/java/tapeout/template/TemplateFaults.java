package tapeout.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.problem.BrokenText;
import tapeout.problem.DidYouMean;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;
import tapeout.view.words.Messages;
import tapeout.view.words.MissingMessageException;
import tapeout.view.words.MissingValueException;

/** Says in our own words, with file, line and column, why FreeMarker gave up. */
final class TemplateFaults {

    private final TemplateSource source;
    private final Messages messages;
    private final Object view;
    private final FaultPlaces places;

    TemplateFaults(TemplateSource source, Messages messages, Object view) {
        this.source = source;
        this.messages = messages;
        this.view = view;
        this.places = new FaultPlaces(source);
    }

    /** Reports the deepest cause that says something: a wrong import hides what is wrong with the imported file. */
    void report(Exception fault, String template, Problems problems) {
        TemplateProblems found = new TemplateProblems(problems);
        SourceLocation at = places.of(fault, template);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenText broken) {
                broken.tell(new FileProblems(problems));
                return;
            }
            if (cause instanceof ParseException parse) {
                found.malformed(
                        places.at(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), template),
                        FaultPlaces.firstLine(parse.getEditorMessage()));
                return;
            }
            if (cause instanceof TemplateNotFoundException missing) {
                String name = missing.getTemplateName();
                found.missing(at, name, DidYouMean.hint(name, source.ownNames()));
                return;
            }
            if (cause instanceof MissingMessageException missing) {
                found.missingMessage(at, missing.key(), DidYouMean.hint(missing.key(), messages.keys()));
                return;
            }
            if (cause instanceof MissingValueException missing) {
                found.callWithoutValue(at, missing.key(), missing.index());
                return;
            }
            if (cause instanceof InvalidReferenceException undefined) {
                String expression = undefined.getBlamedExpressionString();
                found.undefined(at, expression == null ? "A value" : expression, knownNames(expression));
                return;
            }
        }
        if (fault instanceof IOException) {
            found.unreadable(at, FaultPlaces.reason(fault));
        } else {
            found.failed(at, FaultPlaces.reason(fault));
        }
    }

    /** A hint for {@code view.post.titel}: walks the records along the names as far as they are right. */
    private String knownNames(@Nullable String expression) {
        if (expression == null || !expression.matches("view(\\.\\w+)+")) {
            return "Check how the name is written.";
        }
        Class<?> type = view.getClass();
        String[] names = expression.split("\\.");
        for (int i = 1; i < names.length && type.isRecord(); i++) {
            String name = names[i];
            List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
            Optional<RecordComponent> found = components.stream()
                    .filter(component -> component.getName().equals(name))
                    .findFirst();
            if (found.isEmpty()) {
                return DidYouMean.hint(
                        name, components.stream().map(RecordComponent::getName).toList());
            }
            type = found.get().getType();
        }
        return "Check how the name is written.";
    }
}
