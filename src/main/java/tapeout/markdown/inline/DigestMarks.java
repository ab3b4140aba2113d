package tapeout.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.CodeSpans;
import tapeout.markdown.syntax.LinkSyntax;

/**
 * What this digest writes in brackets beside links: {@code [[entity]]}, {@code [[entity|text]]}, {@code [@source]},
 * {@code [@source; @source]} and {@code [^footnote]}. Followed by a parenthesis or a label that is defined they are
 * ordinary links, as CommonMark has them; so is {@code [@name]} where the document defines {@code [@name]: address}.
 */
final class DigestMarks {

    /** What wikis put into two brackets and what is no id: an address, and the mark for a table of contents. */
    private static final Pattern NO_ID = Pattern.compile("\\w++://.*+|_{0,2}TOC_{0,2}|_{1,2}toc_{1,2}");

    /** What programs put into two brackets behind a name or a call: {@code df[["a"]]}, {@code arr[[0]]}. */
    private static final Pattern INDEX = Pattern.compile("[\"'].*+|\\d++");

    private DigestMarks() {}

    /** Reads the mark that starts at the reader's place. @return false, with nothing read, if there is none */
    static boolean read(InlineReader reader) {
        String text = reader.text();
        int start = reader.pos();
        if (start + 3 >= text.length()) {
            return false;
        }
        return switch (text.charAt(start + 1)) {
            case '[' -> readEntity(reader, start);
            case '@' -> readSources(reader, start);
            case '^' -> readFootnote(reader, start);
            default -> false;
        };
    }

    /** Reads a citation or a footnote that an exclamation mark stands before, which no image can be meant by. */
    static boolean readAfterBang(InlineReader reader) {
        String text = reader.text();
        int bang = reader.pos();
        if (!text.startsWith("[@", bang + 1) && !text.startsWith("[^", bang + 1)) {
            return false;
        }
        reader.moveTo(bang + 1);
        boolean found = read(reader);
        if (!found) {
            reader.moveTo(bang);
        }
        return found;
    }

    private static boolean readEntity(InlineReader reader, int start) {
        String text = reader.text();
        String inner = inner(reader, start + 2, "]]");
        if (inner == null) {
            return false;
        }
        int bar = inner.indexOf('|');
        int end = bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar; // as some write it in a table
        String id = (bar < 0 ? inner : inner.substring(0, end)).strip();
        String shown =
                bar < 0 ? null : CodeSpans.content(inner.substring(bar + 1)).strip();
        if (id.isEmpty()
                || NO_ID.matcher(id).matches()
                || start > 0
                        && (Character.isLetterOrDigit(text.charAt(start - 1))
                                || "_)]".indexOf(text.charAt(start - 1)) >= 0)
                        && INDEX.matcher(id).matches()
                || id.chars().anyMatch(Character::isWhitespace)
                || (shown != null && shown.isEmpty())) {
            return false;
        }
        reader.add(new EntityMention(id, shown), start, start + 2 + inner.length() + 2);
        return true;
    }

    private static boolean readSources(InlineReader reader, int start) {
        String inner = inner(reader, start + 1, "]");
        if (inner == null || reader.references().find(inner) != null) {
            return false;
        }
        List<SourceMention> mentions = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int end = start + 1;
        for (String part : inner.split(";", -1)) {
            String id = part.strip();
            if (id.length() < 2 || id.charAt(0) != '@' || !isSourceId(id.substring(1))) {
                return false;
            }
            end += part.length() + 1;
            mentions.add(new SourceMention(id.substring(1)));
            ends.add(end);
        }
        int from = start;
        for (int i = 0; i < mentions.size(); i++) {
            reader.add(mentions.get(i), from, ends.get(i));
            from = ends.get(i);
        }
        return true;
    }

    private static boolean readFootnote(InlineReader reader, int start) {
        String label = inner(reader, start + 2, "]");
        if (label == null || label.isEmpty() || label.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        reader.add(new FootnoteMention(label), start, start + label.length() + 3);
        return true;
    }

    /** What stands up to the end mark; null if another bracket comes first, or what makes a link of it follows. */
    private static @Nullable String inner(InlineReader reader, int from, String endMark) {
        String text = reader.text();
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                return null; // so nothing is looked at twice
            } else if (c == ']') {
                int after = at + endMark.length();
                return text.startsWith(endMark, at) && !makesLink(reader, after) ? text.substring(from, at) : null;
            }
        }
        return null;
    }

    /** Whether a parenthesis or a defined label starts here. */
    private static boolean makesLink(InlineReader reader, int at) {
        String text = reader.text();
        if (at < text.length() && text.charAt(at) == '(') {
            return true;
        }
        int end = LinkSyntax.labelEnd(text, at);
        return end > at + 2 && reader.references().find(text.substring(at + 1, end - 1)) != null;
    }

    private static boolean isSourceId(String id) {
        return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
    }
}
