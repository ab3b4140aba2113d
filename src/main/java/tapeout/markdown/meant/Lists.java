package tapeout.markdown.meant;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.markdown.ListProblems;

/**
 * Lists whose marks no space follows, and lists that start with another number than 1 right below a line of text. A number
 * may start a line by chance, too: so either the line above ends a sentence or the next line has the next number.
 */
final class Lists implements Sign {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})([.)])[ \\t]++[^\\s\\d].*+");
    private static final String BULLETS = "*+-\u2022\u2023\u25e6\u25aa\u25cf";
    private static final Pattern GLUED = Pattern.compile(
            "(?:[*+-][\\p{L}\u00a0\u3000]|[\u2022\u2023\u25e6\u25aa\u25cf]|(?<number>\\d{1,3})(?<end>[.)])(?:\\p{L}{2}|[\u00a0\u3000])).*");
    /** How lists start that are none, each with how its second item does. */
    private static final List<List<String>> FIRST = List.of(
            List.of("(1) ", "(2) "),
            List.of("(a) ", "(b) "),
            List.of("(A) ", "(B) "),
            List.of("(i) ", "(ii) "),
            List.of("a) ", "b) "),
            List.of("A) ", "B) "),
            List.of("i) ", "ii) "),
            List.of("i. ", "ii. "),
            List.of("a. ", "b. "),
            List.of("\u2460 ", "\u2461 "));

    private static final int HIGHEST_ALONE = 9;
    private static final String ENDS = ".:;!?\u2026)\"\u201d'\u2019" + Prose.READ;

    @Override
    public String marks() {
        return "\n";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        int[] lines = prose.lines();
        for (int i = 1; i < lines.length; i++) {
            if (couldBeItem(prose.at(lines[i - 1]))
                    && couldBeItem(prose.at(lines[i]))
                    && areGlued(line(prose, lines[i - 1]), line(prose, lines[i]))
                    && findings.isFree(lines[i - 1], lines[i])) {
                findings.list(prose.offset(lines[i - 1]), ListProblems::gluedItems);
                return;
            }
        }
        for (int i = 1; i < lines.length; i++) {
            if (isForeign(prose, lines, i) && findings.isFree(lines[i - 1], lines[i])) {
                String mark = Signs.firstWord(line(prose, lines[i - 1]));
                findings.list(prose.offset(lines[i - 1]), (problems, at) -> problems.foreignItems(at, mark));
                return;
            }
        }
        for (int i = 1; i < lines.length; i++) {
            int number = number(prose, lines[i]);
            if (number < 0) {
                continue;
            }
            int first = i;
            while (i + 1 < lines.length && number(prose, lines[i + 1]) == number + (i + 1 - first)) {
                i++;
            }
            boolean clear = i > first || (number <= HIGHEST_ALONE && endsASentence(prose, lines[first]));
            if (clear && number != 1 && findings.isFree(lines[first], lines[first] + 1)) {
                String mark = mark(prose, lines[first]);
                findings.list(prose.offset(lines[first]), (problems, at) -> problems.listInText(at, mark));
                // What follows in the paragraph is the rest of that list.
                return;
            }
        }
    }

    /**
     * Whether a list starts on the line above whose marks Markdown does not have: {@code (1)}, {@code (a)}, {@code a)}, and
     * dashes where a third line has one too. Lines that break where they are typed are read as they are meant.
     */
    private static boolean isForeign(Prose prose, int[] lines, int i) {
        char first = prose.at(lines[i - 1]);
        if (prose.isBrokenAt(lines[i]) || prose.at(lines[i] - 2) == Prose.TAG) {
            return false;
        }
        String line = line(prose, lines[i - 1]);
        String next = line(prose, lines[i]);
        if (first == '\u2013' || first == '\u2014') {
            String mark = first + " ";
            return line.startsWith(mark)
                    && next.startsWith(mark)
                    && i + 1 < lines.length
                    && line(prose, lines[i + 1]).startsWith(mark)
                    && !prose.isBrokenAt(lines[i + 1]);
        }
        return FIRST.stream().anyMatch(mark -> line.startsWith(mark.get(0)) && next.startsWith(mark.get(1)));
    }

    private static boolean couldBeItem(char first) {
        return Character.isDigit(first) || BULLETS.indexOf(first) >= 0;
    }

    /** One such line can be so by chance, a second one right below can not. */
    private static boolean areGlued(String line, String next) {
        Matcher first = GLUED.matcher(line);
        Matcher second = GLUED.matcher(next);
        if (!first.matches() || !second.matches()) {
            return false;
        }
        if (first.group("number") == null || second.group("number") == null) {
            return line.charAt(0) == next.charAt(0);
        }
        return Integer.parseInt(first.group("number")) + 1 == Integer.parseInt(second.group("number"))
                && first.group("end").equals(second.group("end"));
    }

    private static String line(Prose prose, int start) {
        return prose.text().substring(start, prose.lineEnd(start));
    }

    private static int number(Prose prose, int start) {
        if (!Character.isDigit(prose.at(start))) {
            return -1;
        }
        Matcher item = ITEM.matcher(line(prose, start));
        return item.matches() ? Integer.parseInt(item.group(1)) : -1;
    }

    private static String mark(Prose prose, int start) {
        int end = start;
        while (Character.isDigit(prose.at(end))) {
            end++;
        }
        return prose.text().substring(start, end + 1);
    }

    private static boolean endsASentence(Prose prose, int start) {
        int last = start - 2;
        while (Signs.isBlank(prose.at(last))) {
            last--;
        }
        return ENDS.indexOf(prose.at(last)) >= 0;
    }
}
