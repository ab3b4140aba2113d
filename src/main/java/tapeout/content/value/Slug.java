package tapeout.content.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The last part of a document's address and its id: letters, digits and marks of any script, {@code - _ .} and nothing
 * else, in Unicode's composed form (NFC).
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int SHORT_LENGTH = 80;
    private static final int SHORT_BYTES = 200;
    /** How many characters a slug may have. */
    public static final int MAX_LENGTH = 200;

    /** @throws IllegalArgumentException if the value is empty, longer than 200, starts with a dot or has another character */
    public Slug {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.charAt(0) == '.') {
            throw new IllegalArgumentException("slug \"" + value + "\" is empty, too long or starts with a dot");
        }
        if (!isPlain(value) && !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("slug \"" + value + "\" is not in composed form");
        }
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            if (!isAllowed(value.codePointAt(i))) {
                throw new IllegalArgumentException(
                        "slug \"" + value + "\" holds U+" + Integer.toHexString(value.codePointAt(i)));
            }
        }
    }

    /**
     * The slug of a file name without its ending: every run of other characters becomes one hyphen; upper and lower case
     * stay.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static Slug ofFileName(String name) {
        return isPlain(name) ? new Slug(name) : new Slug(hyphenate(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    /**
     * The slug of a title: as of a file name, in lower case and without dots and underscores.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static Slug ofTitle(String title) {
        return isPlain(title) ? new Slug(title) : new Slug(words(title));
    }

    /** Whether a text of any kind is its own slug and looks as most do: {@code a-z 0-9} in words with one hyphen between. */
    public static boolean isPlain(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '-'))) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /**
     * The slug of a title that may be of any length, for the name of a new file: it ends with a whole word where it can, and
     * has no more letters or bytes than every file system takes.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static Slug ofLongTitle(String title) {
        String whole = words(title);
        int end = end(whole, SHORT_LENGTH, SHORT_BYTES);
        int word = end < whole.length() && whole.charAt(end) != '-' ? whole.lastIndexOf('-', end) : end;
        return new Slug(whole.substring(0, word > end / 2 ? word : end).replaceAll("-+$", ""));
    }

    /**
     * Two names as one part of an address, as they are where file systems take them together. Where not, each is cut, and a
     * number made of both keeps what they make apart from what others make.
     */
    public static String joined(String first, String between, String second) {
        String whole = first + between + second;
        return SitePath.fits(whole)
                ? whole
                : cut(first) + between + cut(second) + "-" + String.format(Locale.ROOT, "%08x", whole.hashCode());
    }

    private static String cut(String name) {
        return name.substring(0, end(name, SHORT_LENGTH, SHORT_BYTES / 2));
    }

    /** How far a text goes that has at most so many letters and bytes. */
    private static int end(String text, int letters, int most) {
        int end = 0;
        int bytes = 0;
        while (end < text.length() && end < letters && bytes + 4 <= most) {
            int c = text.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            end += Character.charCount(c);
        }
        return end;
    }

    private static String words(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return hyphenate(Normalizer.normalize(composed, Normalizer.Form.NFC)
                // a dotted I of Turkish leaves its dot behind
                .replace("i\u0307", "i")
                .replace("'", "")
                .replace("’", "")
                .replace('.', '-')
                .replace('_', '-'));
    }

    /** Every run of other characters and hyphens as one hyphen, without hyphens at both ends and dots at the start. */
    private static String hyphenate(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean parted = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0xFE00 && c <= 0xFE0F) {
                // a variation selector, which says how the character before is drawn, is no part of a word
                continue;
            }
            if (c == '-' || !isAllowed(c)) {
                parted = !slug.isEmpty();
            } else if (c != '.' || !slug.isEmpty()) {
                if (parted) {
                    slug.append('-');
                }
                parted = false;
                slug.appendCodePoint(c);
            }
        }
        return slug.toString();
    }

    private static boolean isAllowed(int c) {
        if (c >= 'a' && c <= 'z') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> c == '-' || c == '_' || c == '.';
        };
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
