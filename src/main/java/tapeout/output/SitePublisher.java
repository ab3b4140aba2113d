package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import tapeout.config.Folders;
import tapeout.content.SitePath;

/**
 * Publishes sites into one output folder, all or nothing: whatever happens to the process or the disk, the folder holds
 * the old site or the new one. A file whose bytes did not change stays as it is, with its modification time. Nothing is
 * written outside the output folder and {@code .tapeout}.
 */
public final class SitePublisher {

    private static final OutputFile MARK = OutputFile.of(
            new SitePath("/" + Workspace.MARK),
            "Tapeout makes this folder: a build replaces everything in it.\n".getBytes(StandardCharsets.US_ASCII));

    private final Folders folders;
    private final boolean inPlace;
    private final PublishSteps steps;

    public SitePublisher(Folders folders) {
        this(folders, false, step -> {});
    }

    /** @param inPlace whether the output folder itself is kept even where it could be exchanged */
    SitePublisher(Folders folders, boolean inPlace, PublishSteps steps) {
        this.folders = folders;
        this.inPlace = inPlace;
        this.steps = steps;
    }

    /**
     * Finishes what a killed build began, so that the output folder is whole before anything else is done. Does nothing
     * while another build publishes, and writes nothing where there is nothing to finish.
     *
     * @throws PublishException if the output folder is not one that Tapeout may write to, or cannot be written
     */
    public void recover() throws PublishException {
        WorkspaceChoice choice = WorkspaceChoice.of(folders);
        try {
            if (!choice.hasTraces()) {
                return;
            }
            try (PublishLock lock = PublishLock.tryTake(choice.workspace())) {
                if (lock != null) {
                    recover(choice.workspace());
                }
            }
        } catch (IOException e) {
            throw PublishFailures.of("What an earlier build left behind cannot be put right", e);
        }
    }

    /**
     * Begins a publication. Other builds cannot publish into the folder until it is closed.
     *
     * @throws PublishException if the folder is refused, locked, or cannot be written
     */
    public Publication open() throws PublishException {
        WorkspaceChoice choice = WorkspaceChoice.of(folders);
        Workspace workspace = choice.workspace();
        try {
            Files.createDirectories(workspace.folder());
            Files.createDirectories(workspace.parent());
            PublishLock lock = PublishLock.take(workspace);
            boolean opened = false;
            try {
                recover(workspace);
                OutputGuard.checkOwned(workspace.output());
                Publication publication = new Publication(workspace, lock, !inPlace && choice.canSwap(), steps);
                publication.add(MARK);
                opened = true;
                return publication;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw PublishFailures.of("The output folder cannot be prepared", e);
        }
    }

    private void recover(Workspace workspace) throws IOException {
        new FolderSwap(workspace, step -> {}).recover();
        if (Files.isDirectory(workspace.output(), LinkOption.NOFOLLOW_LINKS)) {
            RedoJournal.recover(workspace, steps);
        }
    }
}
