package tapeout.output;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tapeout.output.Changes.FileKey;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.TreeStamp;

/**
 * One site on its way into the output folder. Files are added in any order, from any thread; nothing of them is seen
 * until {@link #commit}. Closing without it leaves the old site.
 *
 * <pre>{@code
 * try (Publication publication = publisher.open()) {
 *     publication.add(OutputFile.of(path, bytes));
 *     PublishReport report = publication.commit();
 * }
 * }</pre>
 */
public final class Publication implements AutoCloseable {

    private final Workspace workspace;
    private final PublishLock lock;
    private final Ownership.Trust trust;
    private final List<String> drafts;
    private final PublishSteps steps;
    private final FolderTree current;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<String, FileKey> unchanged = new ConcurrentHashMap<>();

    /** What files of the old site were seen as, as long as they are left so. */
    private final Map<String, FileStamp> left = new ConcurrentHashMap<>();

    private final SortedSet<String> changed = new ConcurrentSkipListSet<>();
    private final Set<String> inTheWay = ConcurrentHashMap.newKeySet();
    private final Set<String> entries = ConcurrentHashMap.newKeySet();
    private final AtomicInteger replaced = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final Staging staging;
    private volatile boolean discard;

    Publication(
            Workspace workspace,
            PublishLock lock,
            Ownership.Trust trust,
            boolean swap,
            PublishSteps steps,
            List<String> drafts) {
        this.workspace = workspace;
        this.lock = lock;
        this.trust = trust;
        this.drafts = List.copyOf(drafts);
        this.steps = steps;
        this.current = new FolderTree(workspace.output());
        this.staging = swap ? new SwapStaging(workspace, steps, left::remove) : new InPlaceStaging(workspace, steps);
    }

    /**
     * Adds a file to the site.
     *
     * @throws PublishException if it cannot be read or written
     * @throws IllegalArgumentException if the site has a file of this name already
     */
    public void add(OutputFile file) throws PublishException {
        String name = file.path().outputFile();
        try {
            take(name, file.size());
            BasicFileAttributes old = current.attributes(name);
            if (old != null && old.isRegularFile() && isSame(file, current.resolve(name), old)) {
                unchanged.put(name, new FileKey(old.fileKey()));
                return;
            }
            if (old != null && old.isDirectory()) {
                inTheWay.add(name);
            } else if (old != null) {
                replaced.incrementAndGet();
            }
            changed.add(name);
            synchronized (staging) {
                staging.put(name, file);
            }
        } catch (IOException e) {
            discard = true;
            throw PublishFailures.of("The file " + name + " cannot be written", e);
        }
    }

    /**
     * Adds files of the old site as they are; all of them, or none where one is not as it was left.
     *
     * @param files what each was left as, by its name relative to the output folder
     * @return whether they were added
     * @throws IllegalArgumentException if the site has a file of one of the names already
     */
    public boolean keep(Map<String, FileStamp> files) {
        Map<String, FileStamp.Seen> found = new HashMap<>();
        try {
            for (Map.Entry<String, FileStamp> file : files.entrySet()) {
                String name = file.getKey();
                if (!current.holds(name)) {
                    return false;
                }
                FileStamp.Seen old = FileStamp.see(current.resolve(name));
                if (!old.stamp().isFile() || !old.stamp().equals(file.getValue())) {
                    return false;
                }
                found.put(name, old);
                staging.stays(name, new FileKey(old.key()));
            }
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
        found.forEach((name, old) -> {
            take(name, old.stamp().size());
            unchanged.put(name, new FileKey(old.key()));
            left.put(name, old.stamp());
        });
        kept.addAndGet(found.size());
        return true;
    }

    private void take(String name, long size) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("the site has two files named " + name);
        }
        int slash = name.indexOf('/');
        entries.add(slash < 0 ? SiteRecord.file(name, size) : SiteRecord.folder(name.substring(0, slash)));
    }

    /**
     * Makes what was added the site; what was not added is removed.
     *
     * @throws PublishException if the file system does not allow it; the old site is untouched unless the message says so
     */
    public PublishReport commit() throws PublishException {
        if (discard) {
            throw new IllegalStateException("a file could not be added, so the site is not whole");
        }
        ExpectedTree expected = new ExpectedTree(names);
        TreeSet<String> gone = new TreeSet<>(expected.strays(current));
        gone.addAll(inTheWay);
        Changes changes = new Changes(changed, unchanged, List.copyOf(gone), expected);
        try {
            Ownership.check(trust, workspace, changes, replaced.get());
            PublishReport report = report(changes);
            if (!changes.isEmpty()) {
                announce();
                switchOver(changes);
            }
            remember();
            return report.leaving(stamp());
        } catch (PublishException e) {
            discard = true;
            throw e;
        } catch (IOException e) {
            discard = true;
            throw PublishFailures.of("The site cannot be published", e);
        }
    }

    /** Ends the publication and lets other builds publish. */
    @Override
    public void close() throws PublishException {
        try (lock) {
            if (discard) {
                staging.discard();
            }
        } catch (IOException e) {
            throw PublishFailures.of("What the build left behind cannot be removed", e);
        }
    }

    /**
     * Remembers what the folder may hold from now on, before it does. So it is known as ours at any moment, and no draft
     * stands in it for a moment without the mark.
     */
    private void announce() throws IOException {
        SiteRecord.read(workspace).or(record()).write(workspace);
    }

    private void remember() {
        try {
            record().write(workspace);
        } catch (IOException e) {
            // The site is the new one already, and what was announced is true of it.
            return;
        }
    }

    /** While no other build publishes: what it would leave is not what this one did. */
    private @Nullable TreeStamp stamp() {
        try {
            if (!DiskClock.tellsOf(workspace.folder(), List.of(workspace.output()))) {
                return null;
            }
            long now = DiskClock.tick(workspace.folder());
            for (String name : names) {
                if (!left.containsKey(name)) {
                    left.put(name, FileStamp.of(current.resolve(name), LinkOption.NOFOLLOW_LINKS));
                }
            }
            TreeStamp stamp = TreeStamp.of(workspace.output(), left);
            return stamp.isSettled(now) ? stamp : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private SiteRecord record() {
        return new SiteRecord(new TreeSet<>(entries), drafts);
    }

    private void switchOver(Changes changes) throws IOException, PublishException {
        try (ShutdownGuard guard = new ShutdownGuard()) {
            guard.check();
            staging.switchOver(changes);
        } catch (FolderSwap.NotMovable e) {
            switchInPlace(changes);
        }
    }

    /** For a folder of which only now is known that it cannot be exchanged; the new site is there as a whole. */
    private void switchInPlace(Changes changes) throws IOException {
        InPlaceStaging inPlace = new InPlaceStaging(workspace, steps);
        try {
            for (String name : changes.changed()) {
                inPlace.adopt(name, workspace.next().resolve(name));
            }
            inPlace.switchOver(changes);
        } catch (IOException e) {
            inPlace.discard();
            throw e;
        }
        discard = true;
    }

    private PublishReport report(Changes changes) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String path : changes.gone()) {
            for (Path file : TreeRemoval.filesIn(current.resolve(path))) {
                removed.add(nameOf(file));
            }
        }
        removed.removeIf(name -> name.startsWith(Workspace.REDO + "/"));
        removed.sort(null);
        removed.remove(Ownership.FORMER_MARK);
        return new PublishReport(
                List.copyOf(changes.changed()), changes.unchanged().size(), kept.get(), removed, null);
    }

    private String nameOf(Path file) {
        List<String> parts = new ArrayList<>();
        current.root().relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static boolean isSame(OutputFile file, Path old, BasicFileAttributes attributes) {
        try {
            return file.sameAs(old, attributes);
        } catch (IOException e) {
            // What cannot be read is written anew; if the cause lies with the new file, writing it says so.
            return false;
        }
    }
}
