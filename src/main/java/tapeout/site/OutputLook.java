package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import tapeout.output.stamp.TreeStamp;

/** A look at an output folder: beside what else a build does, or when it is asked what was seen. */
final class OutputLook {

    private final Path folder;
    private final FutureTask<TreeStamp> look;

    OutputLook(Path folder) {
        this.folder = folder;
        this.look = new FutureTask<>(() -> TreeStamp.of(List.of(folder)));
    }

    /** Begins to look, on a thread of its own. */
    OutputLook begin() {
        Thread thread = new Thread(look, "tapeout-output");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    boolean isAt(Path place) {
        return folder.equals(place);
    }

    /**
     * What was seen.
     *
     * @throws IOException if the folder cannot be looked at
     */
    TreeStamp stamp() throws IOException {
        look.run(); // unless it was begun
        try {
            return look.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Nobody will ask. */
    void end() {
        look.cancel(true);
    }
}
