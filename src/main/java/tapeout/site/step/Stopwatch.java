package tapeout.site.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the named steps of a build, and, where somebody watches, the work within them. */
public final class Stopwatch {

    private final List<Watch> watches;
    private final List<Step> steps = new ArrayList<>();
    private volatile String running = "";

    /** @param watches who is told of everything as it happens */
    public Stopwatch(Watch... watches) {
        this.watches = List.of(watches);
    }

    /** What is done in a step, or is a piece of it. */
    public interface Doing<T, E extends Exception> {
        T run() throws E;
    }

    /** Does a step and notes how long it took, be it done or failed. */
    public <T, E extends Exception> T time(String name, Doing<T, E> step) throws E {
        running = name;
        watches.forEach(watch -> watch.begins(name));
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            Step taken = new Step(name, start, Duration.ofNanos(System.nanoTime() - start));
            steps.add(taken);
            watches.forEach(watch -> watch.ends(taken));
        }
    }

    /** What is done in a step and has no result. */
    public interface Act<E extends Exception> {
        void run() throws E;
    }

    /** Does a step that has no result. */
    public <E extends Exception> void run(String name, Act<E> step) throws E {
        this.<Boolean, E>time(name, () -> {
            step.run();
            return true;
        });
    }

    /** Does a piece of the work of the step that runs, on any thread; see {@link Piece}. */
    public <T, E extends Exception> T work(String work, String on, Doing<T, E> doing) throws E {
        if (watches.isEmpty()) {
            return doing.run();
        }
        long start = System.nanoTime();
        try {
            return doing.run();
        } finally {
            long nanos = System.nanoTime() - start;
            Piece piece = new Piece(running, work, on, Thread.currentThread().getName(), start, nanos);
            watches.forEach(watch -> watch.did(piece));
        }
    }

    /** Says how many things the step that runs has to do. */
    public void counts(int things) {
        watches.forEach(watch -> watch.counts(things));
    }

    /** Says that one of them is done. */
    public void advances() {
        watches.forEach(Watch::advances);
    }

    /** The steps that are over, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
