package tapeout.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tapeout.site.step.Stopwatch;

/** A build's threads. Results come in the order of the input, whatever thread made them. */
public final class Workers implements AutoCloseable {

    /** Deeply nested Markdown recurses; its bounds are tuned to this, so that a thread's stack never decides. */
    private static final long STACK_BYTES = 8L << 20;

    private final int threads;
    private final ExecutorService pool;
    private final Stopwatch stopwatch;
    private final RightOfWay way;

    /** @param stopwatch of the build, which learns how much is done */
    public Workers(int threads, Stopwatch stopwatch) {
        this(threads, stopwatch, new RightOfWay());
    }

    /** @param way is given before each item */
    Workers(int threads, Stopwatch stopwatch, RightOfWay way) {
        this.threads = threads;
        this.stopwatch = stopwatch;
        this.way = way;
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "tapeout-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Applies a function to every item; an exception of any of them is thrown here. */
    public <T, R> List<R> map(List<T> items, Function<T, R> function) {
        List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
        AtomicInteger next = new AtomicInteger();
        stopwatch.counts(items.size());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                for (int item = next.getAndIncrement(); item < items.size(); item = next.getAndIncrement()) {
                    way.give();
                    results.set(item, function.apply(items.get(item)));
                    stopwatch.advances();
                }
            }));
        }
        running.forEach(Workers::await);
        return results;
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
