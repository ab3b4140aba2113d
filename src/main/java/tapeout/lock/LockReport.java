package tapeout.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.SitePath;

/**
 * What locking did.
 *
 * @param file the lock file, relative to the source folder
 * @param lock what is locked now
 * @param added posts that were not locked before, by address
 * @param changed posts that told of a change, by address
 * @param former addresses that now lead to a document elsewhere
 * @param written whether the lock file is another than before
 */
public record LockReport(
        String file,
        PostLock lock,
        List<SitePath> added,
        List<SitePath> changed,
        List<SitePath> former,
        boolean written) {

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
     */
    public static LockReport of(String file, @Nullable PostLock before, PostLock after, boolean written) {
        return new LockReport(
                file,
                after,
                after.posts().keySet().stream()
                        .filter(address -> before == null || !before.posts().containsKey(address))
                        .toList(),
                after.posts().values().stream()
                        .filter(post -> before != null && before.posts().containsKey(post.address()))
                        .filter(post -> !post.isSameAs(before.posts().get(post.address())))
                        .map(LockedPost::address)
                        .toList(),
                after.former().keySet().stream()
                        .filter(address -> before != null && before.posts().containsKey(address))
                        .toList(),
                written);
    }
}
