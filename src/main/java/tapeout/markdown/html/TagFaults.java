package tapeout.markdown.html;

import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;
import tapeout.problem.markdown.HtmlProblems;

/** Tells of tags that have no place where they stand, of end tags that end nothing, and of what does not end. */
final class TagFaults {

    private static final String MISPLACED = "Unexpected ";
    private static final String OPEN_AT_END = "Unexpected EOF token";
    private static final String CUT_AT_END = "Unexpectedly reached end of file";

    /** What HTML passes over, by how it starts and ends; what starts as another does stands behind that. */
    private enum PassedOver {
        COMMENT("<!--", "-->"),
        DATA("<![CDATA[", "]]>"),
        DECLARATION("<!", ">"),
        INSTRUCTION("<?", "?>");

        private final String start;
        private final String end;

        PassedOver(String start, String end) {
            this.start = start;
            this.end = end;
        }
    }

    private final HtmlFragment fragment;
    private final ParsedHtml parsed;
    private final Places places;
    private final HtmlProblems problems;
    private final TornElements torn;
    private int told = -1;
    private String stray = "";

    TagFaults(HtmlFragment fragment, ParsedHtml parsed, Sheet sheet, TornElements torn) {
        this.fragment = fragment;
        this.parsed = parsed;
        this.places = sheet.places();
        this.problems = sheet.problems().html();
        this.torn = torn;
    }

    /** Tells of them all. @param dropped which elements were told of and left out, so that their ends are no more news */
    void report(Predicate<Element> dropped) {
        for (ParseError error : parsed.errors()) {
            String message = error.getErrorMessage();
            if (message.startsWith(CUT_AT_END)) {
                incomplete(parsed.cut());
            } else if (message.startsWith(OPEN_AT_END)) {
                Element open = parsed.unclosed(element -> !dropped.test(element) && !torn.isEnded(element));
                if (open != null) {
                    problems.unclosedElement(fragment.at(open, places), ParsedHtml.written(open));
                }
            } else if (message.startsWith(MISPLACED)) {
                tag(parsed.text().lastIndexOf('<', error.getPosition() - 1));
            }
        }
    }

    /** Tells of HTML that does not end, or is none. @param start where it starts in the fragment's text */
    void incomplete(int start) {
        String text = parsed.text();
        for (PassedOver part : PassedOver.values()) {
            if (text.startsWith(part.start, start)) {
                int end = text.indexOf(part.end, start);
                if (end < 0 || fragment.holdsMark(text.substring(start, end))) {
                    problems.unclosed(fragment.at(start, places), part.start, part.end);
                    return;
                }
                break;
            }
        }
        problems.brokenHtml(fragment.at(start, places));
    }

    /** Whether a fragment's text was cut off, which is told of. */
    static boolean isCut(ParsedHtml parsed) {
        return parsed.errors().stream()
                .anyMatch(error -> error.getErrorMessage().startsWith(CUT_AT_END));
    }

    private void tag(int start) {
        boolean end = parsed.text().startsWith("/", start + 1);
        String name = name(end ? start + 2 : start + 1);
        if (name.isEmpty()) {
            incomplete(start);
        } else if (start == told || (end && torn.ends(name)) || torn.hasPart(name)) {
            return;
        } else if (end) {
            end(start, name);
        } else {
            start(start, name);
        }
        told = start;
    }

    private void end(int start, String name) {
        Element apart = torn.endedApart(name);
        Element open = parsed.closedAt(start);
        if (apart != null) {
            problems.endElsewhere(fragment.at(start, places), name);
        } else {
            problems.strayEnd(fragment.at(start, places), name, open == null ? null : ParsedHtml.written(open));
            begin(open);
        }
    }

    /** A row beside a row is the same mistake, as long as nothing but HTML stands between. */
    private void start(int start, String name) {
        boolean same = name.equals(stray) && !fragment.holdsMark(parsed.text().substring(told, start));
        if (!same) {
            problems.strayStart(fragment.at(start, places), name);
        }
        stray = name;
        Element closed = parsed.closedAt(start);
        if (closed == null) {
            torn.begin(name);
        } else {
            begin(closed);
        }
    }

    private void begin(@Nullable Element closed) {
        if (closed != null) {
            torn.begin(ParsedHtml.written(closed));
        }
    }

    private String name(int start) {
        String text = parsed.text();
        int end = start;
        while (end < text.length() && (Characters.isAsciiLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
