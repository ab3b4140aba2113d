package tapeout.markdown.meant;

import tapeout.problem.markdown.MeantProblems;

/** A backtick before a word that no other one answers; neither the quotation marks of TeX nor a backtick on its own. */
final class CodeMarks implements Sign {

    private static final String BEFORE = " \t\n(\"\u201c*_[|-\u2013\u2014";

    /** What code starts with, beside letters and digits. */
    private static final String FIRST = "-./$@#<\"&*+~({[%!?|\\:^=";

    @Override
    public String marks() {
        return "`";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at + 1)) {
            int end = at;
            while (prose.at(end) == '`') {
                end++;
            }
            char next = prose.at(end);
            boolean starts = BEFORE.indexOf(prose.at(at - 1)) >= 0 && (Signs.isWord(next) || FIRST.indexOf(next) >= 0);
            if (starts && !isQuotation(prose, end) && findings.isFree(at, end)) {
                findings.meant(prose.offset(at), MeantProblems::unclosedCode);
                // The next one could be its end, of another length.
                return;
            }
            at = end;
        }
    }

    /** {@code `so'} and {@code ``so''}. */
    private static boolean isQuotation(Prose prose, int from) {
        int last = Math.min(prose.text().length(), from + Signs.REACH);
        for (int at = from; at < last; at++) {
            char c = prose.at(at);
            if ((c == '\'' || c == '\u2019') && !Signs.isWord(prose.at(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
