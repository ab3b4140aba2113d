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

    private static final Pattern SHOWS_MACHINE = Pattern.compile(
            "(?<!\\\\)\\{(?:user-home|docdir|docfile|outdir|outfile|(?:doc|local)(?:date|time|datetime|year))}");

    private static final Pattern DATA_LANG = Pattern.compile("<code data-lang=\"([\\w+#.-]{1,40})\">");

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
        if (!ending.equals("html") && isRefused(source, bodyStart, mistakes)) {
            return Body.EMPTY;
        }
        List<String> lines = source.text().substring(bodyStart).lines().toList();
        ParserContext context = new ParserContext(new File(host.getSourceFolder(), source.file()), lines, host, true);
        context.setBody(source.text().substring(bodyStart));
        try (EngineLog log = new EngineLog(source, bodyStart, ending, mistakes)) {
            process(context);
        } catch (LinkageError | ServiceConfigurationError e) {
            mistakes.incomplete(ending, String.valueOf(root(e)));
            return Body.EMPTY;
        } catch (RuntimeException | StackOverflowError e) {
            mistakes.failed(ending, e.getClass().getSimpleName() + ": " + e.getMessage());
            return Body.EMPTY;
        }
        Problems found = new Problems();
        Body body = sanitiser.renderHtml(asOthersWrite(context.getBody()), source, bodyStart, found);
        // attributes are those of the engine, of which the writer knows nothing, but in HTML
        for (Problem problem : found.sorted()) {
            if (problem.code() == ProblemCode.MARK_IN_HTML) {
                mistakes.markdown(problem.location(), ending);
            } else if (ending.equals("html") || problem.code() != ProblemCode.ATTRIBUTES_LEFT_OUT) {
                problems.addAll(List.of(problem));
            }
        }
        return body;
    }

    /**
     * The HTML as other programs write it. Asciidoctor lets a line break behind each dash and ellipsis, by a character
     * that bodies may not have, and names the language of code in words of its own, as JBake sets it up.
     */
    private String asOthersWrite(String html) {
        return ending.equals("html")
                ? html
                : DATA_LANG.matcher(html.replace("&#8203;", "")).replaceAll("<code class=\"language-$1\">");
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

    private static boolean isRefused(SourceText source, int bodyStart, EngineProblems mistakes) {
        Matcher reads = matcher(READS_FILES, source, bodyStart);
        Matcher shows = matcher(SHOWS_MACHINE, source, bodyStart);
        boolean isReading = reads.find();
        boolean isShowing = shows.find();
        if (isReading) {
            mistakes.includes(reads.start(), reads.group());
        }
        if (isShowing) {
            mistakes.machine(shows.start(), shows.group());
        }
        return isReading || isShowing;
    }

    private static Matcher matcher(Pattern pattern, SourceText source, int bodyStart) {
        return pattern.matcher(source.text())
                .region(bodyStart, source.text().length())
                .useTransparentBounds(true);
    }
}
