package tapeout.markdown.html;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tapeout.content.value.PageId;
import tapeout.content.value.Slug;

/** The ids of one body, each unique and none of them one that its page gives a part of its own. Confined to one thread. */
final class AnchorIds {

    private static final int LONGEST = 120;
    private static final String WITHOUT_LETTERS = "section";

    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes an id that somebody chose. @return false if it is taken already, or the page's own */
    boolean take(String id) {
        return !PageId.isReserved(id) && taken.add(id);
    }

    /** The id of a heading or a term: its text as a slug, with a number where another one has it. */
    String ofText(String text) {
        return unique(slug(text));
    }

    /** An id, with a number behind it where it is taken already; as a slug where it is the page's own. */
    String unique(String chosen) {
        String wanted = PageId.isReserved(chosen) ? slug(chosen) : chosen;
        String id = wanted;
        while (!taken.add(id)) {
            int number = numbers.merge(wanted, 1, Integer::sum);
            id = wanted + "-" + number;
        }
        return id;
    }

    public List<String> all() {
        return List.copyOf(taken);
    }

    private static String slug(String text) {
        String head = head(text);
        return head.codePoints().noneMatch(Character::isLetterOrDigit)
                ? WITHOUT_LETTERS
                : Slug.ofTitle(head).value();
    }

    /** The start of a text, so much of it that its slug is none too long: in lower case a text can be longer. */
    private static String head(String text) {
        String start = start(text, Math.min(LONGEST, text.codePointCount(0, text.length())));
        String lower = Normalizer.normalize(
                Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (lower.length() <= Slug.MAX_LENGTH) {
            return start;
        }
        int end = Slug.MAX_LENGTH;
        return lower.substring(0, Character.isLowSurrogate(lower.charAt(end)) ? end - 1 : end);
    }

    private static String start(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
