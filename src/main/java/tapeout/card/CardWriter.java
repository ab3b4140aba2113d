package tapeout.card;

import java.util.List;
import tapeout.view.Card;

/** Draws social cards. Any number of threads may draw. */
public final class CardWriter {

    // the colours of assets/css/tokens.css in the light theme: ground, ink, accent, hairline, mark
    private static final int GROUND = 0xFBFAF6;
    private static final List<Integer> COLOURS = List.of(0x15171C, 0xA35A00, 0xDFDED9, 0xF2A93B);
    private static final int INK = 0;
    private static final int ACCENT = 1;
    private static final int HAIRLINE = 2;
    private static final int MARK = 3;

    private static final byte[] PALETTE = palette();

    private static final int MARGIN = 80;
    private static final int ROOM = Card.WIDTH - 2 * MARGIN;
    private static final int NAME_SIZE = 42;
    private static final int KICKER_SIZE = 34;
    private static final int TOP = 220;
    private static final int BOTTOM = 560;

    private final Lettering lettering = Lettering.bundled();

    /**
     * A card as PNG.
     *
     * @return the same bytes for the same card on every machine
     */
    public byte[] write(Card card) {
        Raster raster = new Raster(Card.WIDTH, Card.HEIGHT);
        String name = lettering.known(card.site()).orElse("");
        raster.fill(MARGIN, 70, 26, 26, MARK);
        raster.write(
                lettering,
                Headline.line(lettering, name, (ROOM - 44) * 1000 / NAME_SIZE),
                MARGIN + 44,
                97,
                NAME_SIZE,
                INK);
        raster.fill(MARGIN, 126, ROOM, 2, HAIRLINE);
        String kicker = lettering.known(card.kicker()).orElse("");
        raster.write(
                lettering,
                Headline.line(lettering, kicker, ROOM * 1000 / KICKER_SIZE),
                MARGIN,
                188,
                KICKER_SIZE,
                ACCENT);
        // a script without outlines: the name of the site alone says more than half a headline
        String text = lettering.known(card.headline()).orElse(name);
        Headline headline = Headline.fitting(lettering, text, ROOM, BOTTOM - TOP);
        int baseline = TOP + headline.size() * 4 / 5;
        for (String line : headline.lines()) {
            raster.write(lettering, line, MARGIN, baseline, headline.size(), INK);
            baseline += headline.leading();
        }
        return PngWriter.write(raster, PALETTE);
    }

    private static byte[] palette() {
        byte[] palette = new byte[3 * (1 + COLOURS.size() * Raster.LEVELS)];
        put(palette, 0, GROUND, GROUND, 0);
        for (int colour = 0; colour < COLOURS.size(); colour++) {
            for (int level = 1; level <= Raster.LEVELS; level++) {
                put(palette, colour * Raster.LEVELS + level, GROUND, COLOURS.get(colour), level);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int number, int from, int to, int level) {
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            palette[3 * number + i] = (byte) (a + Math.round((float) (b - a) * level / Raster.LEVELS));
        }
    }
}
