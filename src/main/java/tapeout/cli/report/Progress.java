package tapeout.cli.report;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import tapeout.site.step.Step;
import tapeout.site.step.Watch;

/**
 * Shows on a terminal's last line how far a step is that takes more than two seconds: its name, how much is done, how much a
 * second, how long it may still take. The line is gone when the step is.
 */
public final class Progress implements Watch, AutoCloseable {

    private static final long PATIENCE = 2_000_000_000L;
    private static final int EVERY_MILLIS = 250;
    private static final double SECOND = 1e9;
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final LongSupplier clock;
    private final AtomicInteger done = new AtomicInteger();
    private String step = "";
    private int things;
    private long start;
    private boolean runs;
    private boolean shown;

    /** @param clock nanoseconds, as {@link System#nanoTime} gives them */
    Progress(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Begins to watch, on a thread of its own; does nothing where no person looks. */
    public static Progress on(Console console) {
        Progress progress = new Progress(console, System::nanoTime);
        if (console.isWatched()) {
            progress.open();
            Thread thread = new Thread(progress::keepShowing, "tapeout-progress");
            thread.setDaemon(true);
            thread.start();
        }
        return progress;
    }

    private synchronized void open() {
        runs = true;
    }

    private synchronized void keepShowing() {
        try {
            while (runs) {
                wait(EVERY_MILLIS);
                show();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void begins(String name) {
        step = name;
        things = 0;
        done.set(0);
        start = clock.getAsLong();
    }

    @Override
    public synchronized void counts(int number) {
        things = number;
        done.set(0);
    }

    @Override
    public void advances() {
        done.incrementAndGet();
    }

    @Override
    public synchronized void ends(Step over) {
        step = "";
        erase();
    }

    @Override
    public synchronized void close() {
        runs = false;
        notifyAll();
        erase();
    }

    private void erase() {
        if (shown) {
            console.draw(ERASE);
            shown = false;
        }
    }

    /** Draws the line, where it is time for one. */
    synchronized void show() {
        long taken = clock.getAsLong() - start;
        if (!step.isEmpty() && taken > PATIENCE) {
            console.draw(ERASE + line(step, done.get(), things, taken));
            shown = true;
        }
    }

    private static String line(String step, int done, int things, long taken) {
        String seconds = String.format(Locale.ROOT, "tapeout: %s, %.0f s", step, taken / SECOND);
        if (things == 0 || done == 0) {
            return seconds;
        }
        double rate = done / (taken / SECOND);
        return String.format(
                Locale.ROOT,
                "%s; %,d of %,d, %.0f a second, %.0f s left",
                seconds,
                done,
                things,
                rate,
                (things - done) / rate);
    }
}
