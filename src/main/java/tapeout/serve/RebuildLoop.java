package tapeout.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Builds once, then again whenever something has changed and it has been quiet for a moment. */
final class RebuildLoop implements Runnable {

    private static final int LOOK_MILLIS = 250;
    private static final int QUIET_MILLIS = 30;
    private static final int LONGEST_WAIT_MILLIS = 1_000;

    private final Path source;
    private final Rebuild rebuild;
    private final PreviewState state;
    private final LiveEvents events;
    private final PreviewLog log;
    private final Semaphore changes = new Semaphore(0);
    private final SourceWatch watch;
    private final List<FileStamp> configuration;
    private LinkedSources links = LinkedSources.NONE;
    private volatile boolean open = true;

    RebuildLoop(
            Path source,
            List<Path> configuration,
            Rebuild rebuild,
            PreviewState state,
            LiveEvents events,
            PreviewLog log,
            Executor executor) {
        this.source = source;
        this.rebuild = rebuild;
        this.state = state;
        this.events = events;
        this.log = log;
        this.watch = new SourceWatch(changes::release, log, executor);
        this.configuration = configuration.stream().map(FileStamp::new).toList();
    }

    @Override
    public void run() {
        try (watch) {
            links = LinkedSources.of(source, folders());
            watch.watch(watched());
            build();
            while (awaitChange()) {
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as soon as no build runs. */
    void stop() {
        open = false;
        changes.release();
    }

    /** Returns false when there is nothing more to wait for. */
    private boolean awaitChange() throws InterruptedException {
        boolean changed = false;
        while (open && !changed) {
            changed = changes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            changed |= configuration.stream().anyMatch(FileStamp::hasChanged);
            changed |= links.hasChanged();
            changed |= watch.watch(watched());
        }
        long start = System.nanoTime();
        do {
            changes.drainPermits();
        } while (changes.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS)
                && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS));
        changes.drainPermits();
        return open;
    }

    private void build() {
        // before the build, so that no edit meanwhile is missed
        links = LinkedSources.of(source, folders());
        long start = System.nanoTime();
        BuildOutcome outcome = outcome();
        if (!open) {
            return;
        }
        Preview before = state.now();
        Preview after = before.after(outcome);
        state.set(after);
        events.send(LiveMessage.built(before, after, outcome));
        log.built(outcome, Duration.ofNanos(System.nanoTime() - start));
    }

    /** A fault in the build must not end the preview: the next save may go round it. */
    private BuildOutcome outcome() {
        try {
            return rebuild.run();
        } catch (RuntimeException | Error e) {
            log.fault("The build ended in a fault of Tapeout's own", e);
            return BuildOutcome.stopped(
                    state.now().site(),
                    "The build ended in a fault of Tapeout's own: " + e,
                    "The terminal has more. Undo the last change, and please report it.");
        }
    }

    private List<Path> watched() {
        List<Path> all = new ArrayList<>(folders());
        all.addAll(links.folders());
        return all;
    }

    private List<Path> folders() {
        ServedSite site = state.now().site();
        return site == null ? List.of() : site.watched();
    }
}
