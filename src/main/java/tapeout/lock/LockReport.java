package tapeout.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/**
 * What locking did.
 *
 * @param file the lock file, relative to the source folder
 * @param lock what is locked now
 * @param added posts that were not locked before, by address
 * @param changed posts that told of a change, by address
 * @param former addresses that now lead to a document elsewhere
 * @param written whether the lock file is another than before
 * @param history what was new in the history of facts
 */
public record LockReport(
        String file,
        PostLock lock,
        List<SitePath> added,
        List<SitePath> changed,
        List<SitePath> former,
        boolean written,
        HistoryUpdate history) {

    public LockReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        former = List.copyOf(former);
    }

    /**
     * What makes one lock of another.
     *
     * @param file the lock file, relative to the source folder
     * @param before the lock until now; null where there was none
     * @param written whether the file had to be written
     * @param history what was new in the history of facts
     */
    public static LockReport of(
            String file, @Nullable PostLock before, PostLock after, boolean written, HistoryUpdate history) {
        Map<SitePath, LockedPost> known = before == null ? Map.of() : before.posts();
        List<SitePath> added = new ArrayList<>();
        List<SitePath> changed = new ArrayList<>();
        after.posts().forEach((address, post) -> {
            LockedPost old = known.get(address);
            if (old == null) {
                added.add(address);
            } else if (!post.isSameAs(old)) {
                changed.add(address);
            }
        });
        List<SitePath> former =
                after.former().keySet().stream().filter(known::containsKey).toList();
        return new LockReport(file, after, added, changed, former, written, history);
    }
}
