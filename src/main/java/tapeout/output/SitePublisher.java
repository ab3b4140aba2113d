package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import tapeout.config.Folders;

/**
 * Publishes sites into one output folder, all or nothing: whatever happens to the process or the disk, the folder holds
 * the old site or the new one. A file whose bytes did not change stays as it is, with its modification time. Nothing is
 * written outside the output folder and {@code .tapeout}.
 */
public final class SitePublisher {

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
     * The documents that the site in the output folder shows though they are held back, paths relative to the source
     * folder. Such a site is for its writers, not for readers.
     *
     * @throws PublishException if the output folder is refused or cannot be read
     */
    public List<String> shownDrafts() throws PublishException {
        Workspace workspace = WorkspaceChoice.of(folders).workspace();
        try {
            return Files.isDirectory(workspace.output())
                    ? SiteRecord.read(workspace).shows()
                    : List.of();
        } catch (IOException e) {
            throw PublishFailures.of("What the output folder holds cannot be told", e);
        }
    }

    /**
     * Begins the publication of a site that shows only what is published.
     *
     * @throws PublishException if the folder is refused, locked, or cannot be written
     */
    public Publication open() throws PublishException {
        return open(List.of());
    }

    /**
     * Begins a publication. Other builds cannot publish into the folder until it is closed.
     *
     * @param drafts the documents that the site shows though they are held back, paths relative to the source folder
     * @throws PublishException if the folder is refused, locked, or cannot be written
     */
    public Publication open(List<String> drafts) throws PublishException {
        WorkspaceChoice choice = WorkspaceChoice.of(folders);
        Workspace workspace = choice.workspace();
        try {
            Files.createDirectories(workspace.folder());
            Files.createDirectories(workspace.parent());
            PublishLock lock = PublishLock.take(workspace);
            boolean opened = false;
            try {
                recover(workspace);
                boolean swap = !inPlace && choice.canSwap();
                Ownership.Trust trust = Ownership.of(workspace);
                if (trust == Ownership.Trust.UNKNOWN && !swap) {
                    // the new files would wait in the folder itself, which may be somebody else's
                    throw Ownership.refuse(workspace, List.of());
                }
                Publication publication = new Publication(workspace, lock, trust, swap, steps, drafts);
                opened = true;
                return publication;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw PublishFailures.of("The output folder " + workspace.output() + " cannot be used", e);
        }
    }

    private void recover(Workspace workspace) throws IOException {
        new FolderSwap(workspace, step -> {}).recover();
        if (Files.isDirectory(workspace.output(), LinkOption.NOFOLLOW_LINKS)) {
            RedoJournal.recover(workspace, steps);
        }
    }
}
