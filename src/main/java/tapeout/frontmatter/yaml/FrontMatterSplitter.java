package tapeout.frontmatter.yaml;

import java.util.regex.Pattern;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Finds the two halves of a document and nothing more. Lines end with LF, CR LF or CR; a byte order mark and white space
 * behind a marker do no harm.
 */
public final class FrontMatterSplitter {

    private static final String YAML_MARKER = "---";
    private static final String YAML_END = "...";
    private static final String JBAKE_END = "~~~~~~";
    private static final Pattern JBAKE_LINE = Pattern.compile("[A-Za-z][\\w.-]*[ \\t]*=.*");

    /** As keys are written, and notes at the start of a text are not. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z_]{2,30}:(?:[ \\t].*)?");

    private static final Pattern BELOW_KEY = Pattern.compile("|" + KEY + "|[ \\t]+\\S.*|- .*|#.*");

    private final SourceText source;
    private final String text;
    private final FrontMatterProblems problems;

    private final boolean optional;

    private FrontMatterSplitter(SourceText source, boolean optional, FrontMatterProblems problems) {
        this.optional = optional;
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    /** Splits a document. A header that is missing or has no end is reported; there is no body to be trusted then. */
    public static SplitSource split(SourceText source, Problems problems) {
        return split(source, false, problems);
    }

    /** @param optional whether a document may do without a header, and is then its body alone */
    public static SplitSource split(SourceText source, boolean optional, Problems problems) {
        return new FrontMatterSplitter(source, optional, new FrontMatterProblems(problems)).split();
    }

    private SplitSource split() {
        if (line(1).equals(YAML_MARKER)) {
            for (int line = 2; line <= source.lineCount(); line++) {
                if (startsMarker(line) && isEnd(line)) {
                    reportKeysBehind(line);
                    return halves(SplitSource.Style.YAML, source.startOf(2), line);
                }
            }
            problems.ofHeader().unclosed(source.at(firstOffset()), YAML_MARKER);
            return none();
        }
        return splitJBake();
    }

    /** Lines of keys at the start of the body that are closed as front matter is: they would be a heading there. */
    private void reportKeysBehind(int closing) {
        int first = closing + 1;
        while (first < source.lineCount() && (line(first).isEmpty() || isEnd(first))) {
            first++;
        }
        if (!KEY.matcher(line(first)).matches()) {
            return;
        }
        for (int line = first + 1; line <= source.lineCount(); line++) {
            if (isEnd(line)) {
                problems.ofHeader().keysBehind(source.at(source.startOf(first)), closing, line(closing));
                return;
            }
            if (!BELOW_KEY.matcher(line(line)).matches()) {
                return;
            }
        }
    }

    private boolean isEnd(int line) {
        return line(line).equals(YAML_MARKER) || line(line).equals(YAML_END);
    }

    private SplitSource splitJBake() {
        int first = firstFilledLine();
        boolean keyed = JBAKE_LINE.matcher(line(first)).matches();
        boolean anyKeyed = keyed;
        for (int line = first; line <= source.lineCount(); line++) {
            if (text.startsWith(JBAKE_END, source.startOf(line)) && line(line).equals(JBAKE_END)) {
                if (anyKeyed) {
                    return halves(SplitSource.Style.JBAKE, firstOffset(), line);
                }
                break;
            }
            anyKeyed |= !keyed && JBAKE_LINE.matcher(line(line)).matches();
        }
        if (optional) {
            return new SplitSource(SplitSource.Style.ABSENT, firstOffset(), firstOffset(), firstOffset());
        } else if (keyed) {
            problems.ofHeader().unclosed(source.at(source.startOf(first)), JBAKE_END);
        } else if (line(first).equals(YAML_MARKER)) {
            problems.ofHeader().late(source.at(source.startOf(first)));
        } else {
            problems.ofHeader().missing(source.at(firstOffset()), line(first));
        }
        return none();
    }

    private SplitSource halves(SplitSource.Style style, int headerStart, int closingLine) {
        int bodyStart = closingLine < source.lineCount() ? source.startOf(closingLine + 1) : text.length();
        return new SplitSource(style, headerStart, source.startOf(closingLine), bodyStart);
    }

    private SplitSource none() {
        return new SplitSource(SplitSource.Style.NONE, 0, 0, text.length());
    }

    private boolean startsMarker(int line) {
        int start = source.startOf(line);
        return start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '.');
    }

    private int firstFilledLine() {
        int line = 1;
        while (line < source.lineCount() && line(line).isEmpty()) {
            line++;
        }
        return line;
    }

    /** The first character that is no byte order mark. */
    private int firstOffset() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** A line without its end and the white space before that. */
    private String line(int number) {
        int start = number == 1 ? firstOffset() : source.startOf(number);
        int end = number < source.lineCount() ? source.startOf(number + 1) : text.length();
        while (end > start && " \t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
