package tapeout.jbake;

import java.io.File;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import tapeout.content.Body;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.EngineProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Renders bodies with one of JBake's engines: the engine gets the body alone, for the header is read elsewhere, and what
 * it gives is not trusted.
 */
final class EngineBodyRenderer implements BodyRenderer {

    // JBake runs Asciidoctor without its safe mode, and what these name can lie anywhere on the machine; an attribute
    // in
    // a picture's options can spell "inline", which copies an SVG file into the page
    private static final Pattern READS_FILES = Pattern.compile(
            "include::|data-uri|docinfo|(?:^\\[|image:[^\\[\n]{0,500}\\[)[^]\n]{0,500}(?:inline|\\{)",
            Pattern.MULTILINE);

    private final String ending;
    private final MarkupEngine engine;
    private final JBakeConfiguration host;
    private final MarkdownRenderer sanitiser;

    EngineBodyRenderer(String ending, MarkupEngine engine, JBakeConfiguration host, MarkdownRenderer sanitiser) {
        this.ending = ending;
        this.engine = engine;
        this.host = host;
        this.sanitiser = sanitiser;
    }

    @Override
    public Body render(SourceText source, int bodyStart, Problems problems) {
        EngineProblems mistakes = new EngineProblems(problems, source);
        if (readsFiles(source, bodyStart, mistakes)) {
            return Body.EMPTY;
        }
        List<String> lines = source.text().substring(bodyStart).lines().toList();
        ParserContext context = new ParserContext(new File(host.getSourceFolder(), source.file()), lines, host, true);
        context.setBody(source.text().substring(bodyStart));
        try {
            process(context);
        } catch (LinkageError | ServiceConfigurationError e) {
            mistakes.incomplete(ending, String.valueOf(root(e)));
            return Body.EMPTY;
        } catch (RuntimeException | StackOverflowError e) {
            mistakes.failed(ending, e.getClass().getSimpleName() + ": " + e.getMessage());
            return Body.EMPTY;
        }
        Problems found = new Problems();
        Body body = sanitiser.renderHtml(context.getBody(), source, bodyStart, found);
        problems.addAll(found.sorted().stream().filter(this::isOfItsWriter).toList());
        return body;
    }

    /** Whoever writes no HTML did not write its attributes either. */
    private boolean isOfItsWriter(Problem problem) {
        return ending.equals("html") || problem.code() != ProblemCode.ATTRIBUTES_LEFT_OUT;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    // nothing says that JBake's engines can be used by two threads at once
    private void process(ParserContext context) {
        synchronized (engine) {
            engine.processBody(context);
        }
    }

    private boolean readsFiles(SourceText source, int bodyStart, EngineProblems mistakes) {
        Matcher directive = READS_FILES
                .matcher(source.text())
                .region(bodyStart, source.text().length());
        boolean found = !ending.equals("html") && directive.find();
        if (found) {
            mistakes.includes(directive.start(), directive.group());
        }
        return found;
    }
}
