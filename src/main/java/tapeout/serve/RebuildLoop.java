package tapeout.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.output.PublishReport;

/**
 * Builds once, then again whenever something has changed and it has been quiet for a moment. What need not wait for a build is
 * shown before, by a thread that goes on noticing changes while another builds.
 */
final class RebuildLoop implements Runnable {

    private static final int LOOK_MILLIS = 250;
    private static final int QUIET_MILLIS = 30;
    private static final int LONGEST_WAIT_MILLIS = 1_000;

    private final PreviewOptions options;
    private final Supplier<URI> address;
    private final Rebuild rebuild;
    private final PreviewState state;
    private final LiveEvents events;
    private final PreviewLog log;
    private final Semaphore changes = new Semaphore(0);
    private final Semaphore due = new Semaphore(0);
    private final Set<Path> changed = ConcurrentHashMap.newKeySet();
    /** The files of the pages that are shown ahead of the next build; guarded by the state. */
    private final Set<String> ahead = new HashSet<>();

    private final Thread builder = new Thread(this::buildWhereDue, "tapeout-build");
    private final SourceWatch watch;
    private final List<FileStamp> configuration;
    private LinkedSources links = LinkedSources.NONE;
    private volatile boolean open = true;

    /** @param address where the site is shown, see {@link PreviewServer#address} */
    RebuildLoop(
            PreviewOptions options,
            Supplier<URI> address,
            Rebuild rebuild,
            PreviewState state,
            LiveEvents events,
            PreviewLog log,
            Executor executor) {
        this.options = options;
        this.address = address;
        this.rebuild = rebuild;
        this.state = state;
        this.events = events;
        this.log = log;
        this.watch = new SourceWatch(this::note, log, executor);
        builder.setDaemon(true);
        this.configuration =
                options.configuration().stream().map(FileStamp::new).toList();
    }

    @Override
    public void run() {
        builder.start();
        try (watch) {
            links = LinkedSources.of(options.source(), folders());
            watch.watch(watched());
            due.release();
            while (awaitChange()) {
                showAhead();
                // before the build, so that no edit meanwhile is missed; it looks at every file, so none waits for it
                links = LinkedSources.of(options.source(), folders());
                due.release();
            }
            builder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as soon as no build runs. */
    void stop() {
        open = false;
        changes.release();
        due.release();
    }

    private void buildWhereDue() {
        try {
            due.acquire();
            while (open) {
                due.drainPermits();
                build();
                due.acquire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Path path) {
        changed.add(path);
        changes.release();
    }

    /** Returns false when there is nothing more to wait for. */
    private boolean awaitChange() throws InterruptedException {
        boolean another = false;
        while (open && !another) {
            another = changes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            another |= configuration.stream().anyMatch(FileStamp::hasChanged);
            another |= links.hasChanged();
            another |= watch.watch(watched());
        }
        long start = System.nanoTime();
        do {
            changes.drainPermits();
        } while (changes.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS)
                && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS));
        changes.drainPermits();
        return open;
    }

    /** Shows what need not wait for a build, also while one runs. */
    private void showAhead() {
        long start = System.nanoTime();
        Set<Path> saved = Set.copyOf(changed);
        changed.removeAll(saved);
        Map<SitePath, byte[]> pages = ahead(saved);
        if (!pages.isEmpty()) {
            List<SitePath> addresses = List.copyOf(pages.keySet());
            synchronized (state) {
                addresses.forEach(page -> ahead.add(page.outputFile()));
                change(state.now().with(pages), null, addresses);
            }
            log.shown(addresses(addresses), since(start));
        }
    }

    /** Where it fails the build does too, or does better. */
    private Map<SitePath, byte[]> ahead(Set<Path> saved) {
        try {
            return rebuild.ahead(saved);
        } catch (RuntimeException | Error e) {
            log.fault("A page could not be shown before the build", e);
            return Map.of();
        }
    }

    private void build() {
        Set<String> shown;
        synchronized (state) {
            shown = Set.copyOf(ahead);
            ahead.clear();
        }
        long start = System.nanoTime();
        BuildOutcome outcome = outcome();
        if (!open) {
            return;
        }
        // a build that stopped shows none: a new page is not there, and another that was saved before may be the wrong
        // one
        List<SitePath> pages = outcome.edited().stream()
                .filter(page -> !outcome.failed() && !shown.contains(page.outputFile()))
                .toList();
        synchronized (state) {
            // what was saved since it began is shown until the next one
            change(state.now().after(outcome, ahead), outcome.published(), pages);
        }
        log.built(outcome, addresses(pages), since(start));
    }

    private void change(Preview after, @Nullable PublishReport published, List<SitePath> pages) {
        Preview before = state.now();
        state.set(after.following(follow(pages)));
        events.send(LiveMessage.changed(before, state.now(), published));
    }

    private String follow(List<SitePath> pages) {
        return options.follow() && !pages.isEmpty() ? href(pages.get(0)) : "";
    }

    private List<URI> addresses(List<SitePath> pages) {
        return pages.stream().map(page -> address.get().resolve(href(page))).toList();
    }

    private String href(SitePath page) {
        return state.now().basePath() + page.encoded().substring(1);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
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
