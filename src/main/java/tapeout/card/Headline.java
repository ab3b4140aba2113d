package tapeout.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit.
 *
 * @param size how high an em is, in pixels
 * @param lines in order; at least one
 */
record Headline(int size, List<String> lines) {

    private static final int[] SIZES = {132, 116, 102, 90, 80, 72, 64, 58, 52, 46};
    private static final String CUT = "…";

    Headline {
        lines = List.copyOf(lines);
    }

    /** How far one baseline is from the next. */
    int leading() {
        return size * 28 / 25;
    }

    /** The largest in which the whole text fits; what does not fit at the smallest is cut, and says so. */
    static Headline fitting(Lettering lettering, String text, int width, int height) {
        for (int size : SIZES) {
            int room = width * 1000 / size;
            Headline headline = new Headline(size, lines(lettering, text, room));
            boolean narrow = headline.lines().stream().allMatch(line -> lettering.width(line) <= room);
            if (narrow && headline.lines().size() * headline.leading() <= height) {
                return new Headline(size, balanced(lettering, text, room, headline.lines()));
            }
        }
        int size = SIZES[SIZES.length - 1];
        return cut(lettering, text, width * 1000 / size, size, height);
    }

    /** Lines of about one length: as narrow as they can be without one more. */
    private static List<String> balanced(Lettering lettering, String text, int room, List<String> lines) {
        int least = room / 2;
        int most = room;
        List<String> best = lines;
        while (most - least > 100) {
            int middle = (least + most) / 2;
            List<String> narrower = lines(lettering, text, middle);
            if (narrower.size() == lines.size()
                    && narrower.stream().allMatch(line -> lettering.width(line) <= middle)) {
                best = narrower;
                most = middle;
            } else {
                least = middle;
            }
        }
        return best;
    }

    /** Breaks between words and behind hyphens. A word that is wider than the room has a line of its own. */
    private static List<String> lines(Lettering lettering, String text, int room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : text.split("(?<=[ \\-–—/])")) {
            if (!line.isEmpty() && lettering.width((line + piece).stripTrailing()) > room) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private static Headline cut(Lettering lettering, String text, int room, int size, int height) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(lettering, text, room)) {
            for (String rest = line; !rest.isEmpty(); ) {
                int fits = rest.length();
                while (lettering.width(rest.substring(0, fits)) > room) {
                    fits--;
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
        }
        int most = height / new Headline(size, lines).leading();
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(ended(lettering, last, room));
        }
        return new Headline(size, lines);
    }

    /** As much of a text as fits on one line. */
    static String line(Lettering lettering, String text, int room) {
        return lettering.width(text) <= room ? text : ended(lettering, text, room);
    }

    private static String ended(Lettering lettering, String text, int room) {
        String kept = text;
        while (lettering.width(kept + CUT) > room) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept.stripTrailing() + CUT;
    }
}
