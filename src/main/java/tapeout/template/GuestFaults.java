package tapeout.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;

/** Says with file, line and column why a template of a JBake site failed, where JBake logs a stack trace. */
final class GuestFaults {

    private final TemplateTexts texts;
    private final FaultPlaces places;

    GuestFaults(TemplateTexts texts) {
        this.texts = texts;
        this.places = new FaultPlaces(texts);
    }

    void report(Exception fault, String template, Problems problems) {
        TemplateProblems found = new TemplateProblems(problems);
        SourceLocation at = places.of(fault, template);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                found.malformed(
                        places.at(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), template),
                        FaultPlaces.firstLine(parse.getEditorMessage()));
                return;
            }
            if (cause instanceof TemplateNotFoundException missing) {
                String name = missing.getTemplateName();
                found.missing(
                        at,
                        name,
                        DidYouMean.nearest(name, texts.ownNames())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Write it, or switch off what it makes, as render.feed=false does."));
                return;
            }
            if (cause instanceof InvalidReferenceException undefined) {
                String blamed = undefined.getBlamedExpressionString();
                found.undefinedInGuest(at, blamed == null ? "A value" : blamed);
                return;
            }
        }
        if (fault instanceof IOException) {
            found.unreadable(at, FaultPlaces.reason(fault));
        } else {
            found.failedInGuest(at, FaultPlaces.reason(fault));
        }
    }
}
