package tapeout.output.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that ship with the generator, in its jar: by their names with {@code /}, relative to the folder that they are
 * packed in. They can be read as long as the process lives.
 */
public final class PackedFiles {

    private PackedFiles() {}

    /** Style sheets, scripts, fonts and pictures: the look of a site that has none of its own. */
    public static SortedMap<String, Path> assets() {
        return under("/tapeout/assets", AssetPipeline.STYLE);
    }

    /** Templates, and the words of the interface. */
    public static SortedMap<String, Path> templates() {
        return under("/tapeout/templates", "messages.properties");
    }

    /** New sites to begin with, each in a folder of its own; {@code common} is part of each. */
    public static SortedMap<String, Path> beats() {
        return under("/tapeout/beats", "common/jbake.properties");
    }

    /**
     * @param one a file that is certainly there: a folder has no entry in every jar
     * @throws UncheckedIOException if the jar cannot be read
     */
    private static SortedMap<String, Path> under(String folder, String one) {
        URL found = PackedFiles.class.getResource(folder + "/" + one);
        if (found == null) {
            throw new IllegalStateException(folder + " is not packed");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        try {
            Path root = root(found.toURI(), folder, one);
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(root.relativize(file).toString().replace('\\', '/'), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static Path root(URI one, String folder, String name) throws IOException {
        if (one.getScheme().equals("jar")) {
            return opened(one).getPath(folder);
        }
        Path root = Path.of(one);
        for (int steps = name.split("/").length; steps > 0; steps--) {
            root = root.resolveSibling("").normalize();
        }
        return root;
    }

    /** The jar as a file system; it stays open, since assets are copied out of it when the site is written. */
    private static FileSystem opened(URI place) throws IOException {
        try {
            return FileSystems.newFileSystem(place, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(place);
        }
    }
}
