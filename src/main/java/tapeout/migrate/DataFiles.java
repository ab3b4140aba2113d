package tapeout.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.output.KeptFolder.Content;
import tapeout.own.OwnData;
import tapeout.problem.FileProblems;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/** A site's data, which becomes the new site's: as it is where it can be read here, in another form where that says the same. */
final class DataFiles {

    private DataFiles() {}

    /**
     * The files of the new site by their names.
     *
     * @param folder where the old one has them, relative to it; empty where it has none
     */
    static SortedMap<String, Content> of(Path site, String folder, Tally tally, Problems problems) throws IOException {
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
            DataForm form = DataForm.of(inside);
            String name = "data/" + (form == null ? inside : form.named(inside));
            if (form != null && !Files.exists(site.resolve(folder).resolve(form.named(inside)))) {
                String written = written(form, path, file, problems);
                if (written != null) {
                    files.put(name, () -> written.getBytes(StandardCharsets.UTF_8));
                    tally.data(file, name);
                }
            } else if (OwnData.isRead(inside)) {
                files.put(name, () -> Files.readAllBytes(path));
                tally.data(file, name);
            } else {
                new MigrationProblems(problems)
                        .unmigrated(
                                file, "Data in this form are not read.", "Write them as YAML, JSON or CSV into data/.");
            }
        }
        return files;
    }

    private static @Nullable String written(DataForm form, Path path, String file, Problems problems)
            throws IOException {
        SourceText source = SourceDecoder.decode(file, Files.readAllBytes(path), new FileProblems(problems));
        return source == null ? null : form.written(source, problems);
    }
}
