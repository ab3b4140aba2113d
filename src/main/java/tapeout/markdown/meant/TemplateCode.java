package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** Shortcodes (Hugo, Zola) and tags of templates (Liquid, Jinja, Handlebars, ERB). */
final class TemplateCode implements Sign {

    /** A name with dots, a filter, arguments: not the list in braces that programs write. */
    private static final Pattern EXPRESSION = Pattern.compile("[-~#/>&!]?\\s*+(?!(?:and|or)$)[\\p{Alpha}_.$][\\w.$-]*+"
            + "(?:\\s*+[|(\\[\"'=][^{}]*+|\\s++[\\w\"'.$|/-][^{},]*+)?+\\s*+[-~]?");

    private static final Pattern TAG = Pattern.compile("[-+=#]?\\s*+\\p{Alpha}[^\\n]*+");
    private static final Pattern CLOSING = Pattern.compile("[<%-]?\\s*+(?:/|end)[^\\n]*+");

    @Override
    public String marks() {
        return "{<";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        int at = 0;
        while (at < text.length() - 1) {
            int end = end(prose, at);
            if (end < 0) {
                at++;
                continue;
            }
            String code = prose.typed(at, end);
            if (!CLOSING.matcher(code.substring(2, code.length() - 2)).matches()) {
                findings.foreign(prose.offset(at), (problems, place) -> problems.templateCode(place, code));
            }
            findings.claim(at, end);
            at = end;
        }
    }

    /** The index after the code that starts here; -1 if none does. */
    private static int end(Prose prose, int start) {
        String text = prose.text();
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        if (first == '{' && second == '{' && prose.at(start - 1) != '$') {
            int end = close(text, "}}", start + 2);
            return end >= 0 && isShortcode(prose.typed(start + 2, end - 2)) ? end : -1;
        } else if ((first == '{' || first == '<') && second == '%') {
            int end = close(text, first == '{' ? "%}" : "%>", start + 2);
            return end >= 0
                            && TAG.matcher(prose.typed(start + 2, end - 2).strip())
                                    .matches()
                    ? end
                    : -1;
        }
        return -1;
    }

    private static boolean isShortcode(String inner) {
        boolean marked = inner.startsWith("<") && inner.endsWith(">") || inner.startsWith("%") && inner.endsWith("%");
        return marked && inner.length() > 2 || EXPRESSION.matcher(inner.strip()).matches();
    }

    /** The index after the next such end within reach; -1 if there is none. */
    private static int close(String text, String end, int from) {
        int last = Math.min(text.length() - end.length(), from + Signs.REACH);
        for (int at = from; at <= last; at++) {
            if (text.startsWith(end, at)) {
                return at + end.length();
            }
        }
        return -1;
    }
}
