package tapeout.site.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Keeps everything that a build did, to tell where its time went. */
public final class Profile implements Watch {

    private final List<Step> steps = new ArrayList<>();
    private final Queue<Piece> pieces = new ConcurrentLinkedQueue<>();

    /**
     * What was done on one thing.
     *
     * @param on see {@link Piece}
     * @param nanos of all pieces together
     * @param times how many they were
     */
    public record Sum(String on, long nanos, int times) {

        private static Sum of(String on, Collection<Piece> pieces) {
            return new Sum(on, pieces.stream().mapToLong(Piece::nanos).sum(), pieces.size());
        }
    }

    @Override
    public void ends(Step step) {
        steps.add(step);
    }

    @Override
    public void did(Piece piece) {
        pieces.add(piece);
    }

    /** All steps, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** All pieces of work, in the order in which they were done. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** What a step's pieces were, by work, the longest first. */
    public List<Sum> works(Step step) {
        return sums(pieces.stream()
                .filter(piece -> piece.step().equals(step.name()))
                .collect(Collectors.groupingBy(Piece::work, TreeMap::new, Collectors.toList())));
    }

    /** On what a kind of work was done longest, the longest first. */
    public List<Sum> longest(String work, int most) {
        Map<String, List<Piece>> byThing = pieces.stream()
                .filter(piece -> piece.work().equals(work))
                .collect(Collectors.groupingBy(Piece::on, LinkedHashMap::new, Collectors.toList()));
        return sums(byThing).stream().limit(most).toList();
    }

    private static List<Sum> sums(Map<String, List<Piece>> groups) {
        return groups.entrySet().stream()
                .map(group -> Sum.of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingLong(Sum::nanos).reversed().thenComparing(Sum::on))
                .toList();
    }
}
