package tapeout.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.output.KeptFolder.Content;
import tapeout.own.OwnData;
import tapeout.problem.MigrationProblems;

/** A site's data, which becomes the new site's: as it is where it can be read here, else told. */
final class DataFiles {

    private DataFiles() {}

    /**
     * The files of the new site by their names.
     *
     * @param folder where the old one has them, relative to it; empty where it has none
     */
    static SortedMap<String, Content> of(Path site, String folder, Tally tally, MigrationProblems problems)
            throws IOException {
        SortedMap<String, Content> files = new TreeMap<>();
        Path data = site.resolve(folder);
        if (folder.isEmpty() || !Files.isDirectory(data)) {
            return files;
        }
        List<Path> found;
        try (Stream<Path> paths = Files.walk(data)) {
            found = paths.filter(Files::isRegularFile)
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        for (Path path : found) {
            String inside = data.relativize(path).toString().replace('\\', '/');
            String file = site.relativize(path).toString().replace('\\', '/');
            if (OwnData.isRead(inside)) {
                files.put("data/" + inside, () -> Files.readAllBytes(path));
                tally.data(file, "data/" + inside);
            } else {
                problems.unmigrated(
                        file, "Data in this form are not read.", "Write them as YAML, JSON or CSV into data/.");
            }
        }
        return files;
    }
}
