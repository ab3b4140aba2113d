package tapeout.content.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * A free word or two by which posts are found. Spellings that differ in upper and lower case, in what stands between
 * words, in apostrophes, in a leading {@code #} or in Unicode's composition are one tag; {@code C}, {@code C++} and
 * {@code C#} are three.
 */
public final class Tag {

    private static final Pattern PRESENTATION = Pattern.compile("[\\x{FE00}-\\x{FE0F}'’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Zs}\\p{Pd}\\t_]+");
    private static final Pattern ENDS = Pattern.compile("^[-#]+(?=[^-#])|-+$");
    private static final Pattern LEADING_DOT = Pattern.compile("^\\.(?=[\\p{L}\\p{N}])");
    private static final Pattern SHARP = Pattern.compile("(?<=[\\p{L}\\p{N}])#");

    /** From here on symbols are pictures; those before, such as {@code ™}, are marks beside words. */
    private static final int FIRST_PICTURE = 0x2190;

    // pictures whatever Unicode's version in this Java is, so that the address is the same on each
    private static final int FIRST_EMOJI = 0x1f000;
    private static final int LAST_EMOJI = 0x1faff;

    private final String text;
    private final SourceLocation at;
    private final String key;
    private final Slug slug;

    /**
     * Makes a tag.
     *
     * @param text as it is written
     * @param at where
     * @throws IllegalArgumentException if no address can be made of it, which lets no text without letter, digit or picture pass
     */
    public Tag(String text, SourceLocation at) {
        this.text = text;
        this.at = at;
        this.key = Slug.isPlain(text) ? text : key(text);
        this.slug = Slug.isPlain(key) ? new Slug(key) : slug(key);
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** Where it is written. */
    public SourceLocation at() {
        return at;
    }

    /** What its spellings have in common. */
    public String key() {
        return key;
    }

    /** What an address says of it: letters and digits of any script, hyphens, and words for what a name is told apart by. */
    public Slug slug() {
        return slug;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tag tag && text.equals(tag.text) && at.equals(tag.at);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String key(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u0130', 'I') // its dot would stand apart, above the letter that has one already
                .toLowerCase(Locale.ROOT);
        String plain = PRESENTATION
                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFC))
                .replaceAll("");
        return ENDS.matcher(BETWEEN_WORDS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static Slug slug(String key) {
        String named = LEADING_DOT.matcher(key).replaceFirst("dot-");
        named = SHARP.matcher(named).replaceAll("-sharp-").replace("+", "-plus-");
        StringBuilder words = new StringBuilder(named.length());
        named.codePoints().forEach(c -> {
            if (isPicture(c)) {
                words.append("-u").append(Integer.toHexString(c)).append('-');
            } else {
                words.appendCodePoint(c);
            }
        });
        return Slug.ofTitle(words.toString());
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        boolean symbol =
                type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL || type == Character.MODIFIER_SYMBOL;
        return c >= FIRST_PICTURE && (symbol || (c >= FIRST_EMOJI && c <= LAST_EMOJI));
    }
}
