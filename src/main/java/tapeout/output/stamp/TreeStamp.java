package tapeout.output.stamp;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether trees of files are as they were, without reading them. A change that comes with the very tick of the
 * clock at which the files are looked at cannot be seen; {@link #isSettled} says whether there may be such a one.
 *
 * @param digest of every name and stamp, 64 hexadecimal digits
 * @param latest when the last of them changed, in nanoseconds since 1970
 * @param files the stamps of the regular files, links followed, by path; of links that are not, those of the links
 */
public record TreeStamp(String digest, long latest, Map<Path, FileStamp> files) {

    /** Folders into which no build looks, and that change whatever a site does. */
    private static final Set<String> PASSED_OVER = Set.of(".git", ".tapeout");

    private static final int DEEPEST = 100;

    /** No name of a file. */
    private static final String FOLDER_END = "/";

    public TreeStamp {
        files = Collections.unmodifiableMap(files);
    }

    /**
     * Looks at files and folders, and at all that is in them. What does not exist counts too: it is seen when it comes.
     *
     * @throws IOException if something cannot be looked at, or the thread is interrupted
     */
    public static TreeStamp of(Collection<Path> roots) throws IOException {
        Walk walk = new Walk();
        for (Path root : roots) {
            walk.visit(root, root.toString(), 0);
        }
        return walk.stamp();
    }

    /**
     * What a look at a folder gives that holds regular files and nothing else, of which the stamps are known: it need not be
     * taken, and does not see what somebody else put there meanwhile, so that the next look does.
     *
     * @param files by name relative to the folder, with {@code /} between names
     */
    public static TreeStamp of(Path folder, Map<String, FileStamp> files) {
        Branch branch = new Branch();
        files.forEach((name, stamp) -> branch.add(name.split("/"), 0, stamp));
        Walk walk = new Walk();
        walk.visit(folder, folder.toString(), branch);
        return walk.stamp();
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

    /** A file, or a folder with what it holds. */
    private static final class Branch {

        private final SortedMap<String, Branch> names = new TreeMap<>();
        private @Nullable FileStamp file;

        private void add(String[] path, int from, FileStamp stamp) {
            if (from == path.length) {
                file = stamp;
            } else {
                names.computeIfAbsent(path[from], any -> new Branch()).add(path, from + 1, stamp);
            }
        }
    }

    private static final class Walk {

        private final MessageDigest digest = Sha256.digest();
        private final Map<Path, FileStamp> files = new HashMap<>();
        private final Set<Path> followed = new HashSet<>();
        private long latest = Long.MIN_VALUE;

        private void visit(Path path, String name, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new IOException(path + " lies too deep");
            }
            try {
                FileStamp stamp = FileStamp.of(path, LinkOption.NOFOLLOW_LINKS);
                add(name, stamp);
                if (stamp.isLink()) {
                    follow(path, stamp, depth);
                } else if (stamp.isFile()) {
                    files.put(path, stamp);
                } else if (stamp.isFolder()) {
                    visitFolder(path, depth);
                }
            } catch (UnsupportedOperationException e) {
                throw new IOException(e);
            } catch (NoSuchFileException e) {
                add(name + " does not exist");
            }
        }

        private void visit(Path path, String name, Branch branch) {
            if (branch.file != null) {
                add(name, branch.file);
                files.put(path, branch.file);
            } else {
                addFolder(name);
                branch.names.forEach((within, held) -> visit(path.resolve(within), within, held));
                add(FOLDER_END);
            }
        }

        private TreeStamp stamp() {
            return new TreeStamp(HexFormat.of().formatHex(digest.digest()), latest, files);
        }

        private void follow(Path link, FileStamp stamp, int depth) throws IOException {
            add(Files.readSymbolicLink(link).toString(), stamp);
            FileStamp target = FileStamp.of(link);
            Path real = link.toRealPath();
            add(real.toString(), target);
            if (target.isFile()) {
                files.put(link, target);
            } else if (target.isFolder() && followed.add(real)) {
                // once, whatever leads there: links may make circles
                visitFolder(link, depth);
            } else {
                files.put(link, stamp);
            }
        }

        private void visitFolder(Path folder, int depth) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            String[] names = folder.toFile().list();
            if (names == null) {
                throw new IOException(folder + " cannot be listed");
            }
            Arrays.sort(names);
            for (String name : names) {
                if (!PASSED_OVER.contains(name)) {
                    visit(folder.resolve(name), name, depth + 1);
                }
            }
            add(FOLDER_END);
        }

        private void add(String name, FileStamp stamp) {
            if (stamp.isFolder()) {
                addFolder(name);
                return;
            }
            add(name + "\0" + stamp);
            latest = Math.max(latest, stamp.changed());
        }

        /** A folder changes with what is passed over in it; what counts of it are the names. */
        private void addFolder(String name) {
            add(name + "\0/");
        }

        private void add(String line) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
