package tapeout.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline face of the look as outlines, with its kerning. Lengths are in thousandths of an em. The file is made by
 * {@code src/fonts/make.py} of the fonts that sites ship; Java reads no WOFF2, and its own fonts differ between machines.
 */
final class Lettering {

    private static final String FILE = "/tapeout/card/outlines.txt";

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();

    private Lettering() {}

    private static final class Bundled {
        private static final Lettering ONE = read();
    }

    static Lettering bundled() {
        return Bundled.ONE;
    }

    private static Lettering read() {
        Lettering lettering = new Lettering();
        try (InputStream in = Objects.requireNonNull(Lettering.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    lettering.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lettering;
    }

    private void add(String line) {
        int code = Integer.parseInt(line, 0, 4, 16);
        boolean kerned = line.charAt(4) == '+';
        int number = kerned ? 6 : 5;
        int end = line.indexOf(' ', number);
        int value = Integer.parseInt(line, number, end, 10);
        String rest = line.substring(end + 1);
        if (kerned) {
            rest.chars().forEach(second -> kerning.put(pair(code, second), value));
        } else {
            glyphs.put(code, new Glyph(value, rest));
        }
    }

    private static int pair(int first, int second) {
        return first << Character.SIZE | second;
    }

    /**
     * A text in characters that have outlines. Accents that are not there go, signs that are not there are left out.
     *
     * @return empty if a letter is missing: half a word would be worse than none
     */
    Optional<String> known(String text) {
        StringBuilder known = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int code : composed.codePoints().map(Lettering::plain).toArray()) {
            if (glyphs.containsKey(code)) {
                known.append((char) code);
            } else if (glyphs.containsKey(base(code))) {
                known.append((char) base(code));
            } else if (!isSign(code)) {
                return Optional.empty();
            }
        }
        return Optional.of(known.toString().strip());
    }

    /** Spaces and hyphens of all widths are one to a headline. */
    private static int plain(int code) {
        return switch (code) {
            case '\t', '\n', '\r', 0x2002, 0x2003, 0x2004, 0x2005, 0x2008, 0x200A -> ' ';
            case 0x2007, 0x2009, 0x202F -> 0xA0;
            case 0x2010, 0x2011 -> '-';
            default -> code;
        };
    }

    private static int base(int code) {
        return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD)
                .codePointAt(0);
    }

    /** By ranges, not by what the Java at hand knows of Unicode. */
    private static boolean isSign(int code) {
        return code < 0xC0
                || (code >= 0x300 && code <= 0x36F)
                || (code >= 0x2000 && code <= 0x2BFF)
                || (code >= 0xFE00 && code <= 0xFE0F)
                || (code >= 0x1F000 && code <= 0x1FAFF);
    }

    /** How far a text reaches. It is known. */
    int width(String text) {
        return walk(text, null);
    }

    /** What is done with the outline of each character. */
    interface Pen {
        /** @param x where it begins */
        void draw(Glyph glyph, int x);
    }

    void draw(String text, Pen pen) {
        walk(text, pen);
    }

    private int walk(String text, @Nullable Pen pen) {
        int x = 0;
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = Objects.requireNonNull(glyphs.get((int) text.charAt(i)));
            if (pen != null) {
                pen.draw(glyph, x);
            }
            x += glyph.advance();
            if (i + 1 < text.length()) {
                x += kerning.getOrDefault(pair(text.charAt(i), text.charAt(i + 1)), 0);
            }
        }
        return x;
    }
}
