package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.output.PublishSteps.Step;

/**
 * A list of removals and renames within the output folder that, once written, is carried out to its end: by the build
 * that wrote it or by the next one. Carrying it out again does no harm.
 *
 * @param gone what is removed, relative to the output folder
 * @param placed the names of the new files; the one at index n waits as {@code n}
 */
record RedoJournal(List<String> gone, List<String> placed) {

    private static final String GONE = "gone ";
    private static final String PLACED = "placed ";

    RedoJournal {
        gone = List.copyOf(gone);
        placed = List.copyOf(placed);
    }

    static Path waiting(Workspace workspace, int n) {
        return workspace.redo().resolve(Integer.toString(n));
    }

    /** Writes it, so that from now on it will be carried out. */
    void write(Workspace workspace) throws IOException {
        Path part = workspace.redo().resolve("journal.part");
        Files.write(
                part,
                Stream.concat(gone.stream().map(GONE::concat), placed.stream().map(PLACED::concat))
                        .toList());
        Files.move(part, journal(workspace), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Carries out the journal of a build that was killed, and removes what it left behind. */
    static void recover(Workspace workspace, PublishSteps steps) throws IOException {
        if (!Files.isDirectory(workspace.redo(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.exists(journal(workspace), LinkOption.NOFOLLOW_LINKS)) {
            read(workspace).carryOut(workspace, steps);
        } else {
            TreeRemoval.delete(workspace.redo());
        }
    }

    /** Removes, places, and forgets the journal. */
    void carryOut(Workspace workspace, PublishSteps steps) throws IOException {
        boolean placing = false;
        for (int n = 0; n < placed.size(); n++) {
            placing |= !Files.exists(waiting(workspace, n), LinkOption.NOFOLLOW_LINKS);
        }
        // A removal must not be repeated once files are being placed: where case is ignored it could hit a new one.
        if (!placing) {
            FolderTree before = new FolderTree(workspace.output());
            for (String path : gone) {
                if (before.holds(path)) {
                    TreeRemoval.delete(before.resolve(path));
                    steps.reached(Step.REMOVED_ONE);
                }
            }
        }
        for (int n = 0; n < placed.size(); n++) {
            place(workspace, n);
            steps.reached(Step.PLACED_ONE);
        }
        Files.delete(journal(workspace));
        TreeRemoval.delete(workspace.redo());
    }

    private void place(Workspace workspace, int n) throws IOException {
        Path from = waiting(workspace, n);
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        makeFolder(workspace.output(), FolderTree.folderOf(placed.get(n)));
        Files.move(from, workspace.output().resolve(placed.get(n)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makeFolder(Path root, String folder) throws IOException {
        Path path = folder.isEmpty() ? root : root.resolve(folder);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (folder.isEmpty()) {
            Files.createDirectories(path);
            return;
        }
        makeFolder(root, FolderTree.folderOf(folder));
        Files.deleteIfExists(path);
        Files.createDirectory(path);
    }

    private static RedoJournal read(Workspace workspace) throws IOException {
        List<String> gone = new ArrayList<>();
        List<String> placed = new ArrayList<>();
        for (String line : Files.readAllLines(journal(workspace))) {
            if (line.startsWith(GONE)) {
                gone.add(checked(line.substring(GONE.length())));
            } else {
                placed.add(checked(line.substring(PLACED.length())));
            }
        }
        return new RedoJournal(gone, placed);
    }

    /** The journal lies in a folder that others can write to: what it names must be within that folder. */
    private static String checked(String path) throws IOException {
        try {
            return new SitePath("/" + path).value().substring(1);
        } catch (IllegalArgumentException e) {
            throw new IOException("the journal of an earlier build is damaged: " + e.getMessage(), e);
        }
    }

    private static Path journal(Workspace workspace) {
        return workspace.redo().resolve("journal");
    }
}
