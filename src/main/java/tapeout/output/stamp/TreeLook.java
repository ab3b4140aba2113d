package tapeout.output.stamp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A look at files and folders and at all that is in them, by whoever has time: each thread takes the folder that is next. */
public final class TreeLook {

    /** Folders into which no build looks, and that change whatever a site does. */
    private static final Set<String> PASSED_OVER = Set.of(".git", ".tapeout");

    private static final int DEEPEST = 100;
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(100);

    private final List<Path> roots;
    private final Queue<Place> next = new ConcurrentLinkedQueue<>();
    /** Folders that were found and have not been looked through. */
    private final AtomicInteger open = new AtomicInteger();

    private final StampSum sum = new StampSum();
    private final List<Place> links = new ArrayList<>();
    private boolean begun;
    private int looking;
    private @Nullable TreeStamp stamp;
    private volatile @Nullable Exception failed;

    /** @param roots what does not exist counts too: it is seen when it comes */
    public TreeLook(Collection<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * A file or a folder.
     *
     * @param name by which it counts, with {@code /} between names
     * @param depth how many folders lie above it
     */
    private record Place(Path path, String name, int depth) {}

    /** The name by which a root counts. */
    static String root(int index) {
        return Integer.toString(index);
    }

    /** What tells one root from another that stands in its place. */
    static String address(int index, Path root) {
        return index + ":" + root;
    }

    /** Takes part until nothing is left to be taken. */
    public void help() {
        StampSum seen = new StampSum();
        List<Place> found = new ArrayList<>();
        begin();
        boolean whole = false;
        try {
            lookThroughAll(seen, found);
            whole = true;
        } catch (IOException | RuntimeException e) {
            failed = e;
        } finally {
            leave(seen, found, whole);
        }
    }

    private synchronized void begin() {
        looking++;
        if (begun) {
            return;
        }
        begun = true;
        try {
            for (int i = 0; i < roots.size(); i++) {
                sum.count(address(i, roots.get(i)));
                visit(new Place(roots.get(i), root(i), 0), sum, links);
            }
        } catch (IOException | RuntimeException e) {
            failed = e;
        }
    }

    private synchronized void leave(StampSum seen, List<Place> found, boolean whole) {
        if (!whole && failed == null) {
            failed = new InterruptedIOException("a look at files broke off"); // or the others would wait for its folder
        }
        sum.add(seen);
        links.addAll(found);
        looking--;
        notifyAll();
    }

    /** Nobody will ask: whoever takes part stops. */
    public void end() {
        failed = new InterruptedIOException();
    }

    /**
     * Takes part, and tells what all saw together.
     *
     * @throws IOException if something cannot be looked at, or a thread was interrupted
     */
    public TreeStamp stamp() throws IOException {
        help();
        synchronized (this) {
            try {
                while (looking > 0) {
                    wait();
                }
                if (failed == null) {
                    if (stamp == null) {
                        followAll();
                        stamp = sum.stamp();
                    }
                    return stamp;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failed = e;
            } catch (UnsupportedOperationException e) {
                failed = e;
            }
            throw new IOException(failed);
        }
    }

    private void lookThroughAll(StampSum seen, List<Place> found) throws IOException {
        while (failed == null && open.get() > 0) {
            Place folder = next.poll();
            if (folder == null) {
                LockSupport.parkNanos(PAUSE); // what others look through may hold more
            } else {
                lookThrough(folder, seen, found);
                open.decrementAndGet();
            }
        }
    }

    private void lookThrough(Place folder, StampSum seen, List<Place> found) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (folder.depth() == DEEPEST) {
            throw new IOException(folder.path() + " lies too deep");
        }
        String[] names = folder.path().toFile().list();
        if (names == null) {
            throw new IOException(folder.path() + " cannot be listed");
        }
        for (String name : names) {
            if (!PASSED_OVER.contains(name)) {
                visit(
                        new Place(folder.path().resolve(name), folder.name() + "/" + name, folder.depth() + 1),
                        seen,
                        found);
            }
        }
    }

    private void visit(Place place, StampSum seen, List<Place> found) throws IOException {
        try {
            FileStamp stamp = FileStamp.of(place.path(), LinkOption.NOFOLLOW_LINKS);
            if (stamp.isFolder()) {
                // it changes with what is passed over in it; what counts of it is that it is there
                seen.count(place.name());
                open(place);
            } else {
                seen.count(place.name(), stamp);
                if (stamp.isLink()) {
                    found.add(place);
                } else if (stamp.isFile()) {
                    seen.keep(place.path(), stamp);
                }
            }
        } catch (NoSuchFileException e) {
            seen.count(place.name() + " does not exist");
        }
    }

    private void open(Place folder) {
        open.incrementAndGet();
        next.add(folder);
    }

    /** By one thread and in order, for of several links to a folder the first one counts: links may make circles. */
    private void followAll() throws IOException {
        Set<Path> followed = new HashSet<>();
        List<Place> all = new ArrayList<>(sorted(links));
        for (int i = 0; i < all.size(); i++) {
            List<Place> found = new ArrayList<>();
            follow(all.get(i), followed, found);
            all.addAll(sorted(found));
        }
    }

    private static List<Place> sorted(List<Place> links) {
        return links.stream().sorted(Comparator.comparing(Place::name)).toList();
    }

    private void follow(Place link, Set<Path> followed, List<Place> found) throws IOException {
        try {
            sum.count(link.name() + " to " + Files.readSymbolicLink(link.path()));
            FileStamp target = FileStamp.of(link.path());
            Path real = link.path().toRealPath();
            if (target.isFolder()) {
                sum.count(link.name() + " at " + real);
                if (followed.add(real)) {
                    open(link);
                    lookThroughAll(sum, found);
                    return;
                }
            } else {
                sum.count(link.name() + " at " + real, target);
            }
            sum.keep(link.path(), target.isFile() ? target : FileStamp.of(link.path(), LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            sum.count(link.name() + " leads nowhere");
        }
    }
}
