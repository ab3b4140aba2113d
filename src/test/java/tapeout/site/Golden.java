package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a small site's whole output was. {@code -Dgolden.accept=true} takes what is built as right. */
final class Golden {

    private Golden() {}

    /** How an output differs from what it was. */
    static List<String> differences(Path golden, SortedMap<String, byte[]> built) throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            accept(golden, built);
        }
        return Trees.differences(BuiltSite.files(golden), built);
    }

    private static void accept(Path golden, SortedMap<String, byte[]> built) throws IOException {
        if (Files.exists(golden)) {
            FolderRemoval.delete(golden);
        }
        for (Map.Entry<String, byte[]> file : built.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
