package tapeout.markdown.meant;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ProblemCode;
import tapeout.problem.markdown.UnreadLinkProblems;
import tapeout.problem.markdown.UnreadLinkProblems.Kind;

/**
 * Brackets with a destination that make no link: a space too many, a parenthesis too few, the two the wrong way round.
 * Brackets behind a word are an index of a program ({@code a[i](x, y)}) unless what follows can only be an address.
 */
final class Links implements Sign {

    private static final String TITLE_STARTS = "\"'(\u201c\u201d\u201e\u00ab\u2018\u2019";
    private static final Pattern TITLE = Pattern.compile("\\s(\"[^\"]++\"|'[^']++')$");
    private static final char WIDE_OPEN = '\uFF08';
    private static final char WIDE_CLOSE = '\uFF09';
    private static final int MOST_WORDS = 4;

    @Override
    public String marks() {
        return "]";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            int open = prose.partner(at);
            if (open < 0 && prose.at(at + 1) == '(') {
                unpaired(prose, at, findings);
            } else if (open >= 0 && prose.at(at + 1) == '(') {
                glued(prose, open, at, findings);
            } else if (open >= 0 && prose.at(at + 1) == WIDE_OPEN) {
                wide(prose, open, at, findings);
            } else if (open > 0 && prose.at(open - 1) == ')') {
                reversed(prose, open, at, findings);
            } else if (open >= 0) {
                spaced(prose, open, at, findings);
            }
        }
    }

    private static void glued(Prose prose, int open, int close, Findings findings) {
        Kind kind = prose.at(open - 1) == '!' ? Kind.IMAGE : Kind.LINK;
        int start = kind == Kind.IMAGE ? open - 1 : open;
        int end = parenthesisEnd(prose.text(), close + 2);
        int edge = prose.text().indexOf(Prose.EDGE, close + 2);
        // No destination reaches into another link: its own parenthesis is missing.
        boolean cut = edge >= 0 && edge < (end < 0 ? lineEnd(prose, close + 2) : end);
        if (cut) {
            end = -1;
        }
        String inside = prose.typed(close + 2, cut ? edge : end < 0 ? lineEnd(prose, close + 2) : end)
                .strip();
        boolean index = kind == Kind.LINK && isIndex(prose, open) && !Signs.isAddress(Signs.firstWord(inside));
        if (index || !findings.isFree(start, end < 0 ? close + 2 : end + 1)) {
            return;
        }
        String shown = prose.typed(open + 1, close);
        if (destination(inside, end >= 0, new Report(findings, prose.offset(start), kind, shown))) {
            findings.claim(start, end < 0 ? close + 2 : end + 1);
        } else if (end >= 0 && prose.text().substring(open, close).indexOf(Prose.EDGE) >= 0) {
            findings.link(prose.offset(start), UnreadLinkProblems::linkInLink);
            findings.claim(start, open + 1);
        }
    }

    /** {@code [a]b](address)} and {@code a](address)}: a bracket too many, or one too few. */
    private static void unpaired(Prose prose, int close, Findings findings) {
        String text = prose.text();
        int end = parenthesisEnd(text, close + 2);
        String destination = end < 0 ? "" : prose.typed(close + 2, end).strip();
        if (!Signs.isAddress(destination) || !findings.isFree(close, end + 1)) {
            return;
        }
        String before = prose.typed(text.lastIndexOf('\n', close) + 1, close);
        if (before.contains("\\[") || before.contains("\\]")) {
            return; // whoever writes these knows
        }
        int open = text.lastIndexOf('[', close);
        boolean image = open > 0 && prose.at(open - 1) == '!';
        int start = open < 0 || close - open > Signs.REACH ? close : image ? open - 1 : open;
        findings.link(prose.offset(start), (problems, at) -> problems.unpairedBrackets(at, destination));
        findings.claim(close, end + 1);
    }

    private record Report(Findings findings, int offset, Kind kind, String shown) {}

    /** Reports what is wrong with a destination, and whether anything is. */
    private static boolean destination(String inside, boolean closed, Report report) {
        String first = Signs.firstWord(inside);
        String rest = inside.substring(first.length()).strip();
        boolean sentence = Signs.isAddress(first) && rest.split("\\s+", MOST_WORDS + 1).length > MOST_WORDS;
        Kind kind = report.kind;
        if (inside.startsWith("<") && inside.indexOf('>') < 0) {
            report.findings.link(report.offset, (problems, at) -> problems.unclosedAngle(at, kind));
        } else if (!rest.isEmpty() && TITLE_STARTS.indexOf(rest.charAt(0)) >= 0) {
            report.findings.link(report.offset, (problems, at) -> problems.brokenTitle(at, kind));
        } else if (!closed || sentence) {
            report.findings.link(report.offset, (problems, at) -> problems.unclosedLink(at, kind, report.shown));
        } else if (!rest.isEmpty() && isSwapped(report.shown, inside)) {
            report.findings.link(
                    report.offset,
                    (problems, at) -> problems.swappedLink(
                            ProblemCode.UNREAD_LINK, at, kind, inside.replaceAll("^<|>$", ""), report.shown));
        } else if (!rest.isEmpty() && !inside.startsWith("<")) {
            String title = title(rest);
            String destination =
                    inside.substring(0, inside.length() - title.length()).strip();
            report.findings.link(
                    report.offset,
                    (problems, at) -> problems.spaceInDestination(at, kind, report.shown, destination, title));
        } else {
            return false;
        }
        return true;
    }

    /** {@code [https://a.example/](two words)}: a text that can only be an address, and a destination without one. */
    private static boolean isSwapped(String shown, String inside) {
        return Signs.isAddress(shown)
                && !shown.startsWith("#")
                && Arrays.stream(inside.split("\\s++")).noneMatch(Signs::isAddress);
    }

    /** The title that a destination with spaces ends in, with its marks; empty where it has none. */
    private static String title(String rest) {
        Matcher title = TITLE.matcher(rest);
        return title.find() ? title.group(1) : "";
    }

    /** {@code [text] (address)}, at most one line's end between the two. */
    private static void spaced(Prose prose, int open, int close, Findings findings) {
        String text = prose.text();
        int at = Signs.skipBlanks(text, close + 1);
        at = prose.at(at) == '\n' ? Signs.skipBlanks(text, at + 1) : at;
        if (at == close + 1 || prose.at(at) != '(' || isIndex(prose, open)) {
            return;
        }
        int closing = parenthesisEnd(text, at + 1);
        // A bare address may have taken the parenthesis for a part of itself.
        int end = closing < 0 && prose.at(at + 1) == Prose.ADDRESS ? at + 2 : closing;
        String destination =
                end < 0 ? "" : Signs.firstWord(prose.typed(at + 1, end).strip());
        String shown = prose.typed(open + 1, close);
        boolean reference = !Signs.hasLetter(text.substring(open + 1, close))
                || shown.strip().length() < 2;
        Kind kind = prose.at(open - 1) == '!' ? Kind.IMAGE : Kind.LINK;
        int start = kind == Kind.IMAGE ? open - 1 : open;
        if (!reference && Signs.isAddress(destination) && findings.isFree(start, end)) {
            findings.link(
                    prose.offset(start), (problems, place) -> problems.spacedLink(place, kind, shown, destination));
            findings.claim(start, end + 1);
        }
    }

    /** {@code [text]（address）}; a bare address may have taken the parenthesis for a part of itself. */
    private static void wide(Prose prose, int open, int close, Findings findings) {
        int line = lineEnd(prose, close + 2);
        int closing = prose.text().indexOf(WIDE_CLOSE, close + 2);
        int end = closing < 0 || closing > line ? prose.at(close + 2) == Prose.ADDRESS ? close + 3 : -1 : closing;
        String typed = end < 0 ? "" : prose.typed(close + 2, end).strip();
        int within = typed.indexOf(WIDE_CLOSE);
        String destination = within < 0 ? typed : typed.substring(0, within);
        Kind kind = prose.at(open - 1) == '!' ? Kind.IMAGE : Kind.LINK;
        int start = kind == Kind.IMAGE ? open - 1 : open;
        if (Signs.isAddress(destination) && findings.isFree(start, end)) {
            String shown = prose.typed(open + 1, close);
            findings.link(prose.offset(start), (problems, at) -> problems.wideLink(at, kind, shown, destination));
            findings.claim(start, end);
        }
    }

    /** {@code (text)[address]}. */
    private static void reversed(Prose prose, int open, int close, Findings findings) {
        String destination = prose.typed(open + 1, close).strip();
        Integer start = Signs.isAddress(destination) ? parenthesisStart(prose.text(), open - 1) : null;
        if (start != null && !Signs.isWord(prose.at(start - 1)) && findings.isFree(start, close + 1)) {
            String shown = prose.typed(start + 1, open - 1);
            findings.link(prose.offset(start), (problems, at) -> problems.reversedLink(at, shown, destination));
            findings.claim(start, close + 1);
        }
    }

    /** Whether the bracket stands behind something that a program could take an element of: names there are ASCII. */
    static boolean isIndex(Prose prose, int open) {
        char before = prose.at(open - 1);
        return before < 0x80 && Signs.isWord(before) || before == Prose.READ || before == ']' || before == ')';
    }

    /** The index of the parenthesis that closes the one before this index; -1 if there is none within reach. */
    private static int parenthesisEnd(String text, int from) {
        int open = 1;
        int last = Math.min(text.length(), from + Signs.REACH);
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The index of the end of the line, or as far as is looked. */
    private static int lineEnd(Prose prose, int from) {
        int last = Math.min(prose.text().length(), from + Signs.REACH);
        int end = Math.min(from, last);
        while (end < last && prose.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private static @Nullable Integer parenthesisStart(String text, int close) {
        int open = 0;
        for (int at = close; at >= Math.max(0, close - Signs.REACH); at--) {
            char c = text.charAt(at);
            open += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return null;
    }
}
