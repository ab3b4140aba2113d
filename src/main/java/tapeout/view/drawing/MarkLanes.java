package tapeout.view.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Marks above an axis, each in the lowest lane in which it touches no other. In the highest lane, marks that would touch
 * become one that stands for all of them. Takes the marks in their order, one pass over them.
 */
final class MarkLanes {

    private static final int LANES = 6;
    private static final double GAP = 0.15;
    private static final double AROUND_NUMBER = 0.8;

    private final double left;
    private final double right;
    private final List<List<Box>> lanes = new ArrayList<>();

    /**
     * @param left where marks may start
     * @param right where they must end
     */
    MarkLanes(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /**
     * The room that a mark takes across.
     *
     * @param first which entry it stands for; of several, the first
     * @param last which entry is the last that it stands for
     * @param entries how many they are
     */
    record Box(int first, int last, int entries, double left, double width) {

        double right() {
            return left + width;
        }

        double middle() {
            return left + width / 2;
        }
    }

    /**
     * Adds the mark of one entry.
     *
     * @param entry which one
     * @param middle where its middle should be; where that is too close to a border, it moves
     * @param width how wide it is
     */
    void add(int entry, double middle, double width) {
        Box box = box(entry, entry, 1, middle - width / 2, width);
        for (int lane = 0; lane < LANES - 1; lane++) {
            if (!touchesLast(lane, box)) {
                lanes.get(lane).add(box);
                return;
            }
        }
        while (touchesLast(LANES - 1, box)) {
            List<Box> highest = lanes.get(LANES - 1);
            box = together(highest.remove(highest.size() - 1), box);
        }
        lanes.get(LANES - 1).add(box);
    }

    /** How many lanes have marks. */
    int height() {
        return lanes.size();
    }

    /** Hands over every mark with its lane, from 0 for the lowest. */
    void forEach(BiConsumer<Integer, Box> taker) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (Box box : lanes.get(lane)) {
                taker.accept(lane, box);
            }
        }
    }

    private boolean touchesLast(int lane, Box box) {
        if (lanes.size() == lane) {
            lanes.add(new ArrayList<>());
        }
        List<Box> boxes = lanes.get(lane);
        return !boxes.isEmpty() && boxes.get(boxes.size() - 1).right() + GAP > box.left();
    }

    private Box together(Box earlier, Box later) {
        int entries = earlier.entries() + later.entries();
        double from = Math.min(earlier.left(), later.left());
        double to = Math.max(earlier.right(), later.right());
        double number = TimeScale.width(String.valueOf(entries)) + AROUND_NUMBER;
        return box(earlier.first(), later.last(), entries, from, Math.max(to - from, number));
    }

    private Box box(int first, int last, int entries, double from, double width) {
        return new Box(first, last, entries, Math.max(left, Math.min(from, right - width)), width);
    }
}
