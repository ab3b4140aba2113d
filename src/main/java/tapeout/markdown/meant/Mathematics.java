package tapeout.markdown.meant;

/**
 * Formulas as TeX has them: between two dollar signs, and between single ones where a command or a power is
 * within, or code, as GitHub has it.
 */
final class Mathematics implements Sign {

    private boolean open;

    @Override
    public String marks() {
        return "$";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        int at = text.indexOf('$');
        while (at >= 0) {
            int marks = marks(text, at);
            int end = end(prose, at, marks);
            boolean closes = open && end < 0 && isLine(prose, at, marks);
            boolean opens = !open && (end >= 0 || isLine(prose, at, marks));
            if (opens && findings.isFree(at, Math.max(end, at + marks))) {
                findings.foreign(prose.offset(at), (problems, place) -> problems.mathematics(place));
                findings.claim(at, Math.max(end, at + marks));
                open = end < 0;
            } else if (closes) {
                open = false;
            }
            at = text.indexOf('$', Math.max(end, at + marks));
        }
    }

    /** Two dollar signs alone on their line start or end a formula that goes on in the next block. */
    private static boolean isLine(Prose prose, int at, int marks) {
        return marks == 2
                && prose.place().isParagraph()
                && prose.at(at - 1) == '\n'
                && prose.at(Signs.skipBlanks(prose.text(), at + 2)) == '\n';
    }

    /** The index after the formula that starts here; -1 if none does. */
    private static int end(Prose prose, int start, int marks) {
        String text = prose.text();
        int from = start + marks;
        int to = text.indexOf('$', from);
        if (marks > 2 || to < 0 || to - from > Signs.REACH || to == from || marks(text, to) != marks) {
            return -1;
        }
        String formula = text.substring(from, to);
        boolean tight = !Signs.isSpace(formula.charAt(0)) && !Signs.isSpace(formula.charAt(formula.length() - 1));
        if (marks == 2) {
            boolean word = tight && !Character.isDigit(formula.charAt(0));
            return word || isLine(prose, start, 2) || isTex(formula) || formula.indexOf('=') >= 0 ? to + 2 : -1;
        }
        boolean github = formula.length() == 1 && prose.typed(from, to).startsWith("`");
        boolean apart = !Signs.isWord(prose.at(start - 1)) && !Signs.isWord(prose.at(to + 1));
        return tight && apart && (github || isTex(formula)) ? to + 1 : -1;
    }

    /** Whether it holds a power, an index in braces or a command. */
    static boolean isTex(String formula) {
        for (int at = 0; at < formula.length() - 1; at++) {
            char next = formula.charAt(at + 1);
            switch (formula.charAt(at)) {
                case '\\' -> {
                    if (Character.isLetter(next)) {
                        return true;
                    }
                }
                case '^' -> {
                    return true;
                }
                case '_' -> {
                    if (next == '{') {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static int marks(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '$') {
            end++;
        }
        return end - at;
    }
}
