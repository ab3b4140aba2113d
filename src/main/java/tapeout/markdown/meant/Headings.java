package tapeout.markdown.meant;

import java.util.regex.Pattern;
import tapeout.problem.markdown.MeantProblems;

/**
 * Lines that start with {@code #} and are no headings. Two or more are always meant; a single one only alone in its
 * paragraph and before plain words, for {@code #tag} and {@code #1} are text.
 */
final class Headings implements Sign {

    private static final int DEEPEST = 6;

    /** A plain word with a capital letter, neither CamelCase nor an abbreviation, and no end of a sentence. */
    private static final Pattern TITLE = Pattern.compile(
            "#\\p{Lu}[\\p{Ll}'\u2019-]++(?:[ ,:&\u2013-][^#\\n]{0,80})?(?<![.!?:])", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String marks() {
        return "#";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        for (int start : prose.lines()) {
            if (prose.at(start) == '#') {
                line(prose, start, findings);
            }
        }
    }

    private static void line(Prose prose, int start, Findings findings) {
        int end = start;
        while (prose.at(end) == '#') {
            end++;
        }
        char next = prose.at(end);
        int marks = end - start;
        if (next == '\n' || !findings.isFree(start, end)) {
            return;
        }
        if (marks > DEEPEST) {
            findings.meant(prose.offset(start), MeantProblems::tooDeepHeading);
        } else if (marks > 1 || next == '\u00A0' || isTitle(prose)) {
            String typed = prose.text().substring(start, end);
            findings.meant(prose.offset(start), (problems, at) -> problems.gluedHeading(at, typed));
        }
    }

    private static boolean isTitle(Prose prose) {
        return prose.lines().length == 1 && TITLE.matcher(prose.text().strip()).matches();
    }
}
