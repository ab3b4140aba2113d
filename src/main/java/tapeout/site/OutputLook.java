package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tapeout.output.stamp.TreeLook;
import tapeout.output.stamp.TreeStamp;

/** A look at an output folder: beside what else a build does, or when it is asked what was seen. */
final class OutputLook {

    private final Path folder;
    private final TreeLook look;

    OutputLook(Path folder) {
        this.folder = folder;
        this.look = new TreeLook(List.of(folder));
    }

    /** Begins to look, on a thread of its own. */
    OutputLook begin() {
        Thread thread = new Thread(look::help, "tapeout-output");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    boolean isAt(Path place) {
        return folder.equals(place);
    }

    /**
     * What was seen; takes part where the look is not at its end.
     *
     * @throws IOException if the folder cannot be looked at
     */
    TreeStamp stamp() throws IOException {
        return look.stamp();
    }

    /** Nobody will ask. */
    void end() {
        look.end();
    }
}
