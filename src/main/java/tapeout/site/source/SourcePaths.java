package tapeout.site.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import tapeout.config.Folders;

/** Names of files as problems and documents carry them. */
public final class SourcePaths {

    private SourcePaths() {}

    /** The content folder as problems and documents carry it. */
    public static String content(Folders folders) {
        return relative(folders.source(), folders.content());
    }

    /** The asset folder as problems show it. */
    public static String assets(Folders folders) {
        return String.valueOf(folders.assets().getFileName());
    }

    /** The path relative to the source folder, with {@code /} between names, in composed form (NFC). */
    public static String relative(Path source, Path file) {
        List<String> names = new ArrayList<>();
        source.relativize(file).forEach(name -> names.add(name.toString()));
        return composed(String.join("/", names));
    }

    /** The path of a name in a folder, of which the path is known. */
    static String within(String folder, String name) {
        return folder.isEmpty() ? composed(name) : folder + "/" + composed(name);
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
