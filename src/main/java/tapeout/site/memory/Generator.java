package tapeout.site.memory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tapeout.output.stamp.TreeStamp;

/** What this process runs. */
public final class Generator {

    private Generator() {}

    /**
     * Tells one program from another: by its jar or its classes, and the Java that runs it. The libraries of a jar are named
     * in it, with their versions.
     *
     * @throws IOException if it cannot be looked at
     */
    public static String digest() throws IOException {
        List<Path> parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath())
                .toList();
        return TreeStamp.of(parts).digest() + " " + System.getProperty("java.runtime.version");
    }

    /** The templates that come with it, where they do not lie in its jar. */
    public static List<Path> templates() {
        String folder = System.getProperty("tapeout.templates");
        return folder == null ? List.of() : List.of(Path.of(folder).toAbsolutePath());
    }
}
