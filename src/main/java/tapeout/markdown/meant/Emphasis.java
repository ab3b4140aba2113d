package tapeout.markdown.meant;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks of emphasis with spaces within, or wedged in between punctuation and a letter, or never closed, which mark nothing.
 * The same signs are powers, products, arguments and wildcards of programs: so nothing is reported that could be an operator
 * between two operands.
 */
final class Emphasis implements Sign {

    static final int LONGEST = 200;

    private static final List<String> PAIRED = List.of("***", "**", "__", "~~", "*", "_");

    /** Plain words, the first of more than one letter. */
    private static final Pattern WORDS = Pattern.compile(
            "[ \\n]?[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019.,-]++(?:[ \\n][\\p{L}\\p{N}'\u2019\"%$&:,.-]++){0,7}+[ \\n]?");

    private static final Pattern PLAIN_WORDS =
            Pattern.compile("[ ]?[\\p{L}\\p{M}]{2,}+(?: [\\p{L}\\p{M}'\u2019-]++){0,4}+ ");

    /** Arguments of programs have stars before them as well, and are written small. */
    private static final Pattern BOLD = Pattern.compile("\\p{Lu}\\p{Ll}++[,:]?(?:[ \\n]|$)");

    private static final Pattern STRUCK = Pattern.compile("\\p{L}++[,:]?[ \\n]");

    @Override
    public String marks() {
        return "*_~";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        PAIRED.forEach(marks -> pairs(prose, marks, findings));
        unclosed(prose, '*', BOLD, findings);
        unclosed(prose, '_', BOLD, findings);
        unclosed(prose, '~', STRUCK, findings);
    }

    /**
     * The only such marks of a block, before a word that they open nothing at; behind a sentence they may be a note's, and so
     * may be those that start a block which is a sentence.
     */
    private static void unclosed(Prose prose, char mark, Pattern words, Findings findings) {
        int open = prose.text().indexOf(mark);
        int end = open + 2;
        if (open >= 0
                && !(open == 0 && prose.text().stripTrailing().endsWith("."))
                && prose.at(open + 1) == mark
                && prose.text().lastIndexOf(mark) == open + 1
                && Signs.isSpace(prose.at(open - 1))
                && ".!?".indexOf(prose.at(open - 2)) < 0
                && words.matcher(prose.text())
                        .region(end, prose.text().length())
                        .lookingAt()
                && findings.isFree(open, end)) {
            String marks = prose.text().substring(open, end);
            findings.meant(prose.offset(open), (problems, at) -> problems.unclosedEmphasis(at, marks));
            findings.claim(open, end);
        }
    }

    private static void pairs(Prose prose, String marks, Findings findings) {
        char mark = marks.charAt(0);
        int length = marks.length();
        int open = next(prose, mark, length, 0);
        while (open >= 0) {
            int close = next(prose, mark, length, open + length);
            if (close >= 0
                    && findings.isFree(open, close + length)
                    && (wedged(prose, marks, open, close, findings) || spaced(prose, marks, open, close, findings))) {
                findings.claim(open, close + length);
                close = next(prose, mark, length, close + length);
            }
            open = close;
        }
    }

    /** Where the same marks were read as emphasis in between, it is the first of them that was to close. */
    private static boolean wedged(Prose prose, String marks, int open, int close, Findings findings) {
        int from = open + marks.length();
        int read = prose.firstRead(marks, from + 1, close - 1);
        int end = read < 0 ? close : read;
        int behind = read < 0 ? close + marks.length() : read;
        boolean wedged = WedgedMarks.areAround(prose, marks, open, end, behind);
        if (wedged) {
            String inside = prose.typed(from, end).strip();
            findings.meant(prose.offset(open), (problems, at) -> problems.wedgedEmphasis(at, marks, inside));
        }
        return wedged;
    }

    private static boolean spaced(Prose prose, String marks, int open, int close, Findings findings) {
        boolean spaced = marks.length() < 3 && isMeant(prose, open, close, marks.length());
        if (spaced) {
            String inside = prose.typed(open + marks.length(), close).strip();
            findings.meant(prose.offset(open), (problems, at) -> problems.spacedEmphasis(at, marks, inside));
        }
        return spaced;
    }

    /** The next run of exactly so many marks; -1 if there is none. */
    private static int next(Prose prose, char mark, int length, int from) {
        String text = prose.text();
        int at = text.indexOf(mark, from);
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            if (end - at == length) {
                return at;
            }
            at = text.indexOf(mark, end);
        }
        return -1;
    }

    private static boolean isMeant(Prose prose, int open, int close, int length) {
        int from = open + length;
        if (close - from > LONGEST || close - from < 2 || !standsApart(prose, open, close + length)) {
            return false;
        }
        String inside = prose.text().substring(from, close);
        boolean spaceBefore = Signs.isSpace(inside.charAt(0));
        boolean spaceBehind = Signs.isSpace(inside.charAt(inside.length() - 1));
        if (length == 1) {
            return spaceBehind && PLAIN_WORDS.matcher(inside).matches() && endsASentence(prose, open, close + 1);
        } else if (spaceBefore && spaceBehind) {
            return WORDS.matcher(inside).matches() && !isOperand(prose, open) && prose.at(open - 1) != ':';
        }
        // One side alone: the closing mark stands apart, the opening one at its word; or the other way round.
        return (spaceBefore || spaceBehind) && Signs.hasLetter(inside);
    }

    /** Nothing that belongs to a word stands right before the first mark or right behind the last. */
    private static boolean standsApart(Prose prose, int start, int end) {
        return !Character.isLetterOrDigit(prose.at(start - 1)) && !Character.isLetterOrDigit(prose.at(end));
    }

    /** Whether a number or a single letter that is no word stands before, as in a power or a product. */
    private static boolean isOperand(Prose prose, int open) {
        int end = open;
        while (prose.at(end - 1) == ' ') {
            end--;
        }
        char last = prose.at(end - 1);
        boolean single = Character.isLetter(last) && "aAI".indexOf(last) < 0 && !Signs.isWord(prose.at(end - 2));
        return end < open && (Character.isDigit(last) || last == ')' || last == ']' || single || last == Prose.READ);
    }

    /** A product is not followed by a full stop: {@code is * important *.} is no product. */
    private static boolean endsASentence(Prose prose, int start, int end) {
        boolean mark =
                ".,;:!?)".indexOf(prose.at(end)) >= 0 || end >= prose.text().length();
        return mark && start > 0 && !isOperand(prose, start);
    }
}
