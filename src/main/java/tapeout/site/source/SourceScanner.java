package tapeout.site.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tapeout.content.EditorFiles;
import tapeout.content.WindowsNames;
import tapeout.problem.FileProblems;

/** Lists the files of the content folder, in a total order that no file system changes. */
public final class SourceScanner {

    /** What stands for a byte of a name that is no character. */
    private static final char UNDECODED = '\uFFFD';

    private final Path realSource;
    private final Path archetypes;
    private final String ignoreFile;
    private final FileProblems problems;
    private final List<SourceFile> found = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();

    private SourceScanner(Path source, Path archetypes, String ignoreFile, FileProblems problems) throws IOException {
        this.realSource = source.toRealPath();
        this.archetypes = archetypes;
        this.ignoreFile = ignoreFile;
        this.problems = problems;
    }

    /**
     * Every regular file below a folder, without hidden ones, folders that hold the ignore file and the archetypes; a folder that belongs
     * to a tool stands for all that is in it. A symbolic link is followed within the source folder only; one that leads out, or in a circle, is a problem or passed over.
     *
     * @param source the source folder
     * @param folder the folder to list, within {@code source}
     * @param ignoreFile name of the file that hides a folder
     * @return sorted by path
     */
    public static List<SourceFile> scan(Path source, Path folder, String ignoreFile, FileProblems problems)
            throws IOException {
        SourceScanner scanner = new SourceScanner(source, folder.resolve(Archetypes.FOLDER), ignoreFile, problems);
        scanner.visit(
                folder,
                SourcePaths.relative(source, folder),
                Objects.requireNonNull(folder.toAbsolutePath().getParent()).toRealPath());
        scanner.found.sort(Comparator.comparing(SourceFile::file));
        return List.copyOf(scanner.found);
    }

    /**
     * Looks at one name.
     *
     * @param file its path relative to the source folder, which is that of the folder that it lies in and its name: to ask
     *     each of many for the way from there takes long
     * @param realFolder the folder that it lies in, links followed
     */
    private void visit(Path entry, String file, Path realFolder) {
        WindowsNames.check(file, problems);
        Path real;
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean plain = attributes.isRegularFile() || (attributes.isDirectory() && !attributes.isOther());
            // the real path of each of many files would ask the disk for every folder above it
            real = plain ? realFolder.resolve(nameOfLast(entry)) : entry.toRealPath();
            attributes = plain ? attributes : Files.readAttributes(real, BasicFileAttributes.class);
        } catch (IOException e) {
            // what an editor leaves behind comes and goes
            if (!EditorFiles.isFile(nameOfLast(entry))) {
                problems.unreadable(file, e);
            }
            return;
        }
        if (!real.startsWith(realSource)) {
            problems.linkOutOfSource(file, "a place outside the source folder");
        } else if (attributes.isDirectory() && EditorFiles.isFolder(nameOfLast(entry))) {
            found.add(new SourceFile(file, real));
        } else if (attributes.isDirectory() && entry.equals(archetypes)) {
            return; // texts of new documents, with blanks
        } else if (attributes.isDirectory()) {
            visitFolder(entry, file, real);
        } else if (!attributes.isRegularFile()) {
            problems.specialFile(file);
        } else if (!Files.isReadable(real)) {
            if (file.indexOf(UNDECODED) < 0) {
                problems.unreadable(file, "permission denied");
            } else {
                problems.undecodedName(file);
            }
        } else {
            found.add(new SourceFile(file, real));
        }
    }

    private void visitFolder(Path folder, String file, Path real) {
        if (Files.exists(real.resolve(ignoreFile)) || !open.add(real)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = nameOfLast(entry);
                if (!name.startsWith(".")) {
                    visit(entry, SourcePaths.within(file, name), real);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.unreadable(file, e);
        }
        open.remove(real);
    }

    private static String nameOfLast(Path entry) {
        return entry.getFileName().toString();
    }
}
