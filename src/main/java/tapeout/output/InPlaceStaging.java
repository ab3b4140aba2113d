package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * For an output folder that cannot be swapped (a mount point, a folder in which only we may write, a file system without
 * hard links): new files wait inside it and are then renamed into place, one by one, by a journal. A build that is killed
 * while they are placed leaves a mixed site, which the next start finishes.
 */
final class InPlaceStaging implements Staging {

    private final Workspace workspace;
    private final PublishSteps steps;
    private final List<String> placed = new ArrayList<>();
    private boolean decided;

    InPlaceStaging(Workspace workspace, PublishSteps steps) {
        this.workspace = workspace;
        this.steps = steps;
    }

    @Override
    public void put(String name, OutputFile file) throws IOException {
        Files.createDirectories(workspace.redo());
        file.writeTo(RedoJournal.waiting(workspace, placed.size()));
        placed.add(name);
    }

    /** It lies where it is to lie. */
    @Override
    public void stays(String name, Changes.FileKey key) {}

    /** Takes over a changed file that was written elsewhere. */
    void adopt(String name, Path file) throws IOException {
        Files.createDirectories(workspace.redo());
        Files.copy(file, RedoJournal.waiting(workspace, placed.size()));
        placed.add(name);
    }

    @Override
    public void switchOver(Changes changes) throws IOException {
        Files.createDirectories(workspace.redo());
        List<String> gone = changes.gone().stream()
                .filter(path -> !path.equals(Workspace.REDO))
                .toList();
        RedoJournal journal = new RedoJournal(gone, placed);
        journal.write(workspace);
        decided = true;
        steps.reached(PublishSteps.Step.ANNOUNCED);
        try {
            journal.carryOut(workspace, steps);
        } catch (IOException e) {
            throw new IOException("the new site is only partly in place, the next build will finish it; " + e, e);
        }
    }

    /** Once the journal is written there is no way back: the next start carries it out. */
    @Override
    public void discard() throws IOException {
        if (!decided) {
            TreeRemoval.delete(workspace.redo());
        }
    }
}
