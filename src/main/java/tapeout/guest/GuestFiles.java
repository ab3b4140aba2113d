package tapeout.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.EditorFiles;
import tapeout.content.WindowsNames;
import tapeout.problem.FileProblems;

/** Lists the files of a folder as JBake does, name by name; what an editor left behind and hidden folders stay out. */
final class GuestFiles {

    private final Path source;
    private final String ignoreFile;
    private final boolean hidden;
    private final FileProblems problems;
    private final Map<String, Path> found = new LinkedHashMap<>();
    private final Set<Path> open = new HashSet<>();

    private GuestFiles(Path source, String ignoreFile, boolean hidden, FileProblems problems) {
        this.source = source;
        this.ignoreFile = ignoreFile;
        this.hidden = hidden;
        this.problems = problems;
    }

    /**
     * Lists a folder with all that is in it.
     *
     * @param source the source folder, which no link may lead out of
     * @param folder it need not exist
     * @param ignoreFile name of the file that hides a folder, in any case
     * @param hidden whether files are listed whose names start with a dot
     * @return by path relative to the folder, with {@code /} between names
     */
    static Map<String, Path> list(Path source, Path folder, String ignoreFile, boolean hidden, FileProblems problems) {
        GuestFiles files = new GuestFiles(source, ignoreFile, hidden, problems);
        if (Files.isDirectory(folder)) {
            files.visit(folder, "");
        }
        return files.found;
    }

    private void visit(Path directory, String path) {
        try (Stream<Path> listed = Files.list(directory)) {
            List<Path> entries =
                    listed.sorted(Comparator.comparing(GuestFiles::name)).toList();
            Path real = directory.toRealPath();
            boolean ignored = entries.stream().anyMatch(entry -> name(entry).equalsIgnoreCase(ignoreFile));
            if (!ignored && open.add(real)) {
                for (Path entry : entries) {
                    visitEntry(entry, path + name(entry));
                }
                open.remove(real);
            }
        } catch (IOException e) {
            problems.unreadable(shown(directory), e);
        }
    }

    private void visitEntry(Path entry, String path) throws IOException {
        if (!entry.toRealPath().startsWith(source.toRealPath())) {
            problems.linkOutOfSource(shown(entry), "a place outside the source folder");
        } else if (Files.isDirectory(entry)) {
            if (!name(entry).startsWith(".") && !EditorFiles.isFolder(name(entry))) {
                WindowsNames.check(shown(entry), problems);
                visit(entry, path + "/");
            }
        } else if (Files.isRegularFile(entry)
                && (hidden || !name(entry).startsWith("."))
                && !EditorFiles.isFile(name(entry))) {
            WindowsNames.check(shown(entry), problems);
            found.put(path, entry);
        }
    }

    private String shown(Path file) {
        return source.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
