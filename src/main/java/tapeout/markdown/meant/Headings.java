package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.markdown.MeantProblems;

/**
 * Lines that start with {@code #} and are no headings. Two or more are always meant; a single one only alone in its
 * paragraph and before plain words, for {@code #tag} and {@code #1} are text. So are the headings of Textile, AsciiDoc and
 * wikis that open a paragraph.
 */
final class Headings implements Sign {

    private static final int DEEPEST = 6;

    /** A blank line may stand before the first block of a body. */
    private static final int LEADING = 2;

    /** As keyboards of East Asia have it. */
    private static final char WIDE_MARK = '\uff03';

    /** A plain word with a capital letter, neither CamelCase nor an abbreviation, and no end of a sentence. */
    private static final Pattern TITLE = Pattern.compile(
            "#\\p{Lu}[\\p{Ll}'\u2019-]++(?:[ ,:&\u2013-][^#\\n]{0,80})?(?<![.!?:])", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FOREIGN = Pattern.compile(
            "(h[1-6]\\.)[ \\t]++[\\p{Lu}\\p{Nd}][^\\n]{0,120}|(={2,})[ \\t]++[\\p{Lu}\\p{Nd}][^\\n]{0,120}(?<![.,;:])",
            Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * What needs more to be one: a word as a title has it, and no end of a sentence. With a single sign it is the title of a
     * document, which opens the body, or has another sign at its end.
     */
    private static final Pattern FOREIGN_TITLE = Pattern.compile(
            "(h[1-6]\\.)\\p{Lu}\\p{Ll}++(?![.\\w]|[ \\t]" + Signs.SPOKEN_OF + ")[^\\n]{0,120}"
                    + "|(=)[ \\t]++\\p{Lu}\\p{Ll}++[^\\n=]{0,120}(?<![.,;:!?])(?<end>=?)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WIDE = Pattern.compile("\uff03(?:\uff03{1,5}[ \\t\u3000]*+|[ \\t\u3000]++)\\p{L}.*+");

    @Override
    public String marks() {
        return "#=.\uff03";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        foreign(prose, findings);
        for (int start : prose.lines()) {
            if (prose.at(start) == '#') {
                line(prose, start, findings);
            } else if (prose.at(start) == WIDE_MARK
                    && WIDE.matcher(prose.text().substring(start, prose.lineEnd(start)))
                            .matches()) {
                findings.meant(prose.offset(start), MeantProblems::wideHeading);
            }
        }
    }

    /** {@code h2. Title} and {@code == Title}, which stand alone in a line, or open a paragraph as lines of text would not. */
    private static void foreign(Prose prose, Findings findings) {
        if (prose.at(0) != 'h' && prose.at(0) != '=') {
            return;
        }
        String line = prose.text().substring(0, prose.lineEnd(0));
        Matcher heading = FOREIGN.matcher(line);
        boolean found = heading.matches();
        if (!found && prose.lines().length == 1) {
            found = heading.usePattern(FOREIGN_TITLE).matches()
                    && (heading.group(2) == null || !heading.group("end").isEmpty() || opensBody(prose));
        }
        if (found && findings.isFree(0, 1)) {
            String written = heading.group(1) == null ? heading.group(2) : heading.group(1);
            int level = written.charAt(0) == 'h' ? written.charAt(1) - '0' : written.length();
            String marks = "#".repeat(Math.min(DEEPEST, Math.max(2, level)));
            findings.meant(prose.offset(0), (problems, at) -> problems.foreignHeading(at, written, marks));
            findings.claim(0, prose.lineEnd(0));
        }
    }

    private static boolean opensBody(Prose prose) {
        return prose.place() == Prose.Place.PARAGRAPH && prose.offset(0) <= LEADING;
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
