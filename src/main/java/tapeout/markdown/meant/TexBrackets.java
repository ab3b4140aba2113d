package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas between TeX's brackets, <code>\(x\)</code> and <code>\[x\]</code>, also with two backslashes, and in its
 * environments. CommonMark reads the backslashes away. The same signs are brackets that are to be no link, so nothing is
 * reported that could be words.
 */
final class TexBrackets implements Sign {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\begin\\{[a-zA-Z]{1,20}\\*?\\}");
    private static final String TERM = "\\d*+\\p{Alpha}?+";
    private static final Pattern OPERATION = Pattern.compile(TERM + "(?:\\s*+[-+*<>=]\\s*+" + TERM + ")++");
    private static final Pattern VARIABLE = Pattern.compile("\\p{Alpha}'?|\\p{Alpha}\\(\\p{Alnum}\\)");

    @Override
    public String marks() {
        return "\\" + Prose.READ;
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf(Prose.READ); at >= 0; at = text.indexOf(Prose.READ, at + 1)) {
            int end = end(prose, at);
            if (end >= 0 && findings.isFree(at, end)) {
                report(prose, at, end, findings);
            }
        }
        Matcher environment = ENVIRONMENT.matcher(text);
        while (environment.find()) {
            if (findings.isFree(environment.start(), environment.end())) {
                // what it holds are commands, which are no signs of anything else
                report(prose, environment.start(), text.length(), findings);
            }
        }
    }

    private static void report(Prose prose, int from, int to, Findings findings) {
        findings.foreign(prose.offset(from), (problems, at) -> problems.mathematics(at));
        findings.claim(from, to);
    }

    /** The index after the formula that starts here; -1 if none does. */
    private static int end(Prose prose, int start) {
        int from = behind(prose, start, "([");
        if (from < 0 || prose.at(start - 1) == ']' || prose.at(start - 1) == Prose.READ) {
            return -1;
        }
        boolean round = prose.typed(start, from).endsWith("(");
        int last = Math.min(prose.text().length(), from + Signs.REACH);
        for (int at = prose.text().indexOf(Prose.READ, from);
                at >= 0 && at < last;
                at = prose.text().indexOf(Prose.READ, at + 1)) {
            int end = behind(prose, at, round ? ")" : "]");
            if (end >= 0) {
                return isFormula(prose.typed(from, at).strip(), round) ? end : -1;
            }
        }
        return -1;
    }

    /** The index behind one of these brackets with one or two backslashes before it; -1 if none is here. */
    private static int behind(Prose prose, int at, String brackets) {
        String typed = prose.typed(at, at + 1);
        if (typed.equals("\\\\") && brackets.indexOf(prose.at(at + 1)) >= 0) {
            return at + 2;
        }
        return typed.length() == 2 && typed.charAt(0) == '\\' && brackets.indexOf(typed.charAt(1)) >= 0 ? at + 1 : -1;
    }

    /** A letter alone between square brackets is a box that is ticked. */
    private static boolean isFormula(String inside, boolean round) {
        boolean mark = inside.startsWith("^") || inside.startsWith("@");
        return !mark
                && (Mathematics.isTex(inside)
                        || OPERATION.matcher(inside).matches()
                        || (round && VARIABLE.matcher(inside).matches()));
    }
}
