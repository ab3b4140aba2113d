package tapeout.content.value;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The order of names in the lists of a language: {@code Äpfel} by {@code Apfel} in German, behind {@code Zebra} in Swedish.
 * Capitals count only between names that are the same otherwise. A space and a hyphen come before all else, so that
 * {@code AI chips} stands before {@code AIDC}. No two names are equal.
 *
 * <p>The rules are the JDK's, of {@link Collator}, which takes a twentieth of a second to read them: names of ASCII alone
 * are compared by a table in languages that have no rule of their own for its letters. Any number of threads may ask.
 */
public final class Alphabet implements Comparator<String> {

    /** Not Danish, which has a rule for {@code aa}, nor Czech, which has one for {@code ch}. */
    private static final Set<String> WITHOUT_RULES = Set.of("de", "en", "fr", "it", "nl", "pt");

    private static final String ASCII = " -_,;:!?/.`^~'\"()[]{}@$*\\&#%+<=>|0123456789abcdefghijklmnopqrstuvwxyz";

    private static final byte[] PLACES = places();

    /** The rules of each are read once. */
    private static final Map<Locale, Alphabet> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private @Nullable Collator rules;

    private Alphabet(Locale language) {
        this.language = language;
    }

    public static Alphabet of(Locale language) {
        return KNOWN.computeIfAbsent(language, Alphabet::new);
    }

    @Override
    public int compare(String one, String other) {
        int order = isPlain(one) && isPlain(other) ? comparePlain(one, other) : key(one).compareTo(key(other));
        return order != 0 ? order : other.compareTo(one); // small letters first, as the rules have it
    }

    private boolean isPlain(String name) {
        if (!WITHOUT_RULES.contains(language.getLanguage())) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static int comparePlain(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            int order = PLACES[one.charAt(i)] - PLACES[other.charAt(i)];
            if (order != 0) {
                return order;
            }
        }
        return one.length() - other.length();
    }

    private static byte[] places() {
        byte[] places = new byte['~' + 1];
        for (int i = 0; i < ASCII.length(); i++) {
            places[ASCII.charAt(i)] = (byte) i;
            places[Character.toUpperCase(ASCII.charAt(i))] = (byte) i;
        }
        return places;
    }

    /** Some languages have rules of which comparing two by two makes no order (Latvian, Java 17 and 25); keys always do. */
    private CollationKey key(String name) {
        return rules().getCollationKey(name);
    }

    private synchronized Collator rules() {
        if (rules == null) {
            rules = read(language);
        }
        return rules;
    }

    /** The JDK's rules pass over spaces and hyphens, unless they are told to stand before the first mark that counts. */
    private static Collator read(Locale language) {
        Collator collator = Collator.getInstance(language);
        if (collator instanceof RuleBasedCollator given) {
            try {
                collator = new RuleBasedCollator(given.getRules().replace("<'_'", "<' '<'-'<'_'"));
            } catch (ParseException e) {
                throw new IllegalStateException("the JDK's own rules for " + language + " cannot be read", e);
            }
        }
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
