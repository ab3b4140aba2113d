package tapeout.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Finds the two halves of a document and nothing more. */
public final class FrontMatterSplitter {

    private static final Pattern YAML_OPEN = Pattern.compile("\\A---[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern YAML_CLOSE =
            Pattern.compile("(?:^|(?<=[\\n\\r]))(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern JBAKE_CLOSE =
            Pattern.compile("(?:^|(?<=[\\n\\r]))~~~~~~[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern JBAKE_FIRST = Pattern.compile("\\A\\s*[A-Za-z][A-Za-z0-9_.-]*[ \\t]*=");

    private FrontMatterSplitter() {}

    /** Splits a document; a header that is missing or has no end is reported, and all of the text is body then. */
    public static SplitSource split(SourceText source, Problems problems) {
        String text = source.text();
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        Matcher open = YAML_OPEN.matcher(text);
        if (open.find()) {
            Matcher close = YAML_CLOSE.matcher(text);
            if (close.find(open.end())) {
                return new SplitSource(SplitSource.Style.YAML, open.end(), close.start(), close.end());
            }
            mistakes.unclosed(source.at(0), "---");
        } else {
            Matcher close = JBAKE_CLOSE.matcher(text);
            if (close.find()) {
                return new SplitSource(SplitSource.Style.JBAKE, 0, close.start(), close.end());
            }
            if (JBAKE_FIRST.matcher(text).find()) {
                mistakes.unclosed(source.at(0), "~~~~~~");
            } else {
                mistakes.missing(source.at(0));
            }
        }
        return new SplitSource(SplitSource.Style.NONE, 0, 0, text.length());
    }
}
