package tapeout.view.chart;

import java.util.ArrayList;
import java.util.List;
import tapeout.view.drawing.TimeScale;

/**
 * Finds room for labels beside their marks. Places across grow with the width of the drawing while texts keep theirs, so
 * two boxes are apart only if they are at every width: how far one is from the other changes evenly with the width.
 */
final class LabelRoom {

    /** The width up to which a drawing may be shown. */
    private static final double WIDEST = 100;

    private static final double TALL = 1.05;
    private static final double AROUND = 0.25;

    private final List<Box> taken = new ArrayList<>();

    /**
     * A box of a fixed size at a place that moves with the width.
     *
     * @param x the place, as a part of the width
     * @param shift where the box starts, from the place
     * @param width its width
     * @param top where it starts downwards
     * @param bottom where it ends
     */
    record Box(double x, double shift, double width, double top, double bottom) {

        private double left(double drawing) {
            return x * drawing + shift;
        }

        private boolean isWithin(double drawing) {
            return left(drawing) >= -0.01 && left(drawing) + width <= drawing + 0.01;
        }

        private boolean touches(Box other, double narrowest) {
            if (bottom <= other.top || other.bottom <= top) {
                return false;
            }
            double before = other.left(narrowest) - left(narrowest);
            double after = other.left(WIDEST) - left(WIDEST);
            return Math.max(before, after) > -other.width - AROUND && Math.min(before, after) < width + AROUND;
        }
    }

    /** The box of a text whose letters stand at a height. */
    static Box text(double x, double shift, String anchor, String text, double y) {
        double width = TimeScale.width(text);
        double start = shift - (anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0);
        return new Box(x, start, width, y - TALL * 0.8, y + TALL * 0.2);
    }

    /** Takes a place that labels must leave free. */
    void take(Box box) {
        taken.add(box);
    }

    /** Takes the place if it is free at every width from the narrowest on. @return whether it was */
    boolean takeIfFree(Box box, double narrowest) {
        if (!box.isWithin(narrowest) || !box.isWithin(WIDEST)) {
            return false;
        }
        for (Box other : taken) {
            if (box.touches(other, narrowest)) {
                return false;
            }
        }
        taken.add(box);
        return true;
    }
}
