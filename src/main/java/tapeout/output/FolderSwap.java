package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tapeout.output.PublishSteps.Step;

/**
 * Exchanges the site and the second tree by two renames. Java has no rename that exchanges, so for the few microseconds
 * between the two there is no output folder; an announcement on disk lets the next start finish what a killed build
 * began.
 */
final class FolderSwap {

    private final Workspace workspace;
    private final PublishSteps steps;

    FolderSwap(Workspace workspace, PublishSteps steps) {
        this.workspace = workspace;
        this.steps = steps;
    }

    /** The output folder could not be moved, and is as it was. */
    static final class NotMovable extends IOException {

        private static final long serialVersionUID = 1L;

        NotMovable(IOException cause) {
            super(cause);
        }
    }

    /** @throws NotMovable if the output folder cannot be renamed, for example because it is a mount point */
    void perform() throws IOException {
        Files.write(workspace.announcement(), new byte[0]);
        steps.reached(Step.ANNOUNCED);
        try {
            if (exists(workspace.output())) {
                move(workspace.output(), workspace.last());
            }
        } catch (IOException e) {
            Files.deleteIfExists(workspace.announcement());
            throw new NotMovable(e);
        }
        steps.reached(Step.OLD_MOVED);
        try {
            move(workspace.next(), workspace.output());
        } catch (IOException e) {
            putBack();
            throw new NotMovable(e);
        }
        steps.reached(Step.NEW_MOVED);
        try {
            settle();
        } catch (IOException e) {
            // The site is the new one already; the next start settles the rest, or says why it cannot.
            return;
        }
    }

    /** Finishes, or forgets, a swap that a killed build began. */
    void recover() throws IOException {
        if (exists(workspace.announcement()) && !exists(workspace.output()) && exists(workspace.next())) {
            try {
                move(workspace.next(), workspace.output());
            } catch (IOException e) {
                putBack();
                throw e;
            }
        }
        settle();
    }

    private void settle() throws IOException {
        Files.deleteIfExists(workspace.announcement());
        steps.reached(Step.ANNOUNCEMENT_REMOVED);
        if (exists(workspace.last())) {
            if (exists(workspace.next())) {
                TreeRemoval.delete(workspace.next());
            }
            move(workspace.last(), workspace.next());
        }
        steps.reached(Step.SPARE_KEPT);
    }

    private void putBack() throws IOException {
        if (exists(workspace.last())) {
            move(workspace.last(), workspace.output());
        }
        Files.deleteIfExists(workspace.announcement());
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
