package tapeout.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the messages of several kinds say in the same words. */
public final class Phrases {

    private static final int SHOWN = 60;

    private Phrases() {}

    /** Whether a file is YAML from its first line to its last: such a file has neither front matter nor a body. */
    public static boolean isWholeFile(SourceLocation at) {
        return at.file().endsWith(".yaml");
    }

    /** What messages call the YAML at a place. */
    public static String named(SourceLocation at) {
        return isWholeFile(at) ? "file" : "front matter";
    }

    /** Such as use, unit, euro; types have names of their own. */
    private static final Pattern SPOKEN_WITH_A_CONSONANT =
            Pattern.compile("us(?:e|age|u)|uni(?:t|on|v|f|q)|ut[ei]|eu|one(?![a-z])");

    /** A noun with its article, at the start of a sentence. */
    public static String article(String noun) {
        boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0;
        return (vowel && !SPOKEN_WITH_A_CONSONANT.matcher(noun).lookingAt() ? "An " : "A ") + noun;
    }

    /** What is told of a character that no page can show, or that no reader sees. */
    public static String character(int codePoint) {
        String what = Character.getDirectionality(codePoint) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                ? "There is a character here that nobody sees and that turns others around"
                : Character.getType(codePoint) == Character.FORMAT
                        ? "There is a character here that nobody sees"
                        : "There is a character here that cannot be shown";
        return String.format(Locale.ROOT, "%s (U+%04X).", what, codePoint);
    }

    /** What a writer typed, in one line and no longer than a message bears. */
    public static String shown(String text) {
        String flat = text.replaceAll("\\p{Cntrl}", " ");
        if (flat.codePointCount(0, flat.length()) <= SHOWN) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
