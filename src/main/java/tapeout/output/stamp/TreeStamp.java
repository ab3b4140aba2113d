package tapeout.output.stamp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What tells whether trees of files are as they were, without reading them. A change that comes with the very tick of the
 * clock at which the files are looked at cannot be seen; {@link #isSettled} says whether there may be such a one.
 *
 * @param digest the sum of the digests of every name and stamp, 64 hexadecimal digits
 * @param latest when the last of them changed, in nanoseconds since 1970
 * @param files the stamps of the regular files, links followed, by path; of links that are not, those of the links
 */
public record TreeStamp(String digest, long latest, Map<Path, FileStamp> files) {

    public TreeStamp {
        files = Collections.unmodifiableMap(files);
    }

    /**
     * Looks at files and folders, and at all that is in them. What does not exist counts too: it is seen when it comes.
     *
     * @throws IOException if something cannot be looked at, or the thread is interrupted
     */
    public static TreeStamp of(Collection<Path> roots) throws IOException {
        return new TreeLook(roots).stamp();
    }

    /**
     * What a look at a folder gives that holds regular files and nothing else, of which the stamps are known: it need not be
     * taken, and does not see what somebody else put there meanwhile, so that the next look does.
     *
     * @param files by name relative to the folder, with {@code /} between names
     */
    public static TreeStamp of(Path folder, Map<String, FileStamp> files) {
        StampSum sum = new StampSum();
        String root = TreeLook.root(0);
        sum.count(TreeLook.address(0, folder));
        sum.count(root);
        Set<String> folders = new HashSet<>();
        files.forEach((name, stamp) -> {
            for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
                if (!folders.add(name.substring(0, end))) {
                    break;
                }
                sum.count(root + "/" + name.substring(0, end));
            }
            sum.count(root + "/" + name, stamp);
            sum.keep(folder.resolve(name), stamp);
        });
        return sum.stamp();
    }

    /** The stamps of the files below a folder, by name relative to it, with {@code /} between names. */
    public Map<String, FileStamp> in(Path folder) {
        Map<String, FileStamp> named = new HashMap<>();
        int head = folder.toString().length() + 1;
        files.forEach((file, stamp) -> {
            if (file.startsWith(folder)) {
                named.put(file.toString().substring(head).replace(File.separatorChar, '/'), stamp);
            }
        });
        return named;
    }

    /** Whether all that is in it changed before a moment, so that whatever changes from then on is seen. */
    public boolean isSettled(long moment) {
        return latest < moment;
    }
}
