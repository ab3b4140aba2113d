package tapeout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problem;

/** Whose problems are told, where a command names documents and folders of documents. */
final class CheckedPaths {

    private static final int MOST_NAMED = 2_000;

    private final List<String> files;

    /** @param files relative to the source folder, a folder with a slash at its end; none for the whole site */
    private CheckedPaths(List<String> files) {
        this.files = files;
    }

    /** A path that names no document. */
    static final class NoDocument extends Exception {

        private static final long serialVersionUID = 1L;

        private final String hint;

        private NoDocument(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        /** What to write instead. */
        String hint() {
            return hint;
        }
    }

    /**
     * Reads paths as written: from the current folder, or, as problems name them, from the source folder.
     *
     * @param endings of documents' names, such as {@code md}
     * @throws NoDocument if one of them names no document and no folder with documents
     */
    static CheckedPaths of(List<Path> written, Folders folders, Set<String> endings) throws NoDocument {
        Stream.Builder<String> files = Stream.builder();
        for (Path path : written) {
            files.add(file(path, folders, endings));
        }
        return new CheckedPaths(files.build().toList());
    }

    boolean isAll() {
        return files.isEmpty();
    }

    /** Whether a problem is in one of them. */
    boolean hold(Problem problem) {
        String file = problem.location().file();
        return isAll() || files.stream().anyMatch(one -> one.endsWith("/") ? file.startsWith(one) : file.equals(one));
    }

    private static String file(Path written, Folders folders, Set<String> endings) throws NoDocument {
        Path content = folders.content().toAbsolutePath().normalize();
        Path source = folders.source().toAbsolutePath().normalize();
        Path found = Stream.concat(
                        Stream.of(written.toAbsolutePath(), source.resolve(written)), really(written, source))
                .map(Path::normalize)
                .filter(path -> path.startsWith(content))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        String example =
                folders.source().relativize(folders.content()).toString().replace('\\', '/');
        if (found != null && (Files.isDirectory(found) || isDocument(found, endings))) {
            String file = source.relativize(found).toString().replace('\\', '/');
            return Files.isDirectory(found) ? file + "/" : file;
        }
        throw new NoDocument(
                "There is no document " + written
                        + (found == null
                                ? "."
                                : ": a document's name ends in "
                                        + String.join(
                                                " or ",
                                                endings.stream()
                                                        .map(ending -> "." + ending)
                                                        .sorted()
                                                        .toList())
                                        + "."),
                nearest(written, source, content, endings)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Name a document or a folder of " + example + "/, such as: tapeout check " + example
                                + "/posts"));
    }

    /** The path below the source folder, where a link leads to what lies there or the source folder is named by one. */
    private static Stream<Path> really(Path written, Path source) {
        try {
            Path root = source.toRealPath();
            Path file = written.toRealPath();
            return file.startsWith(root) ? Stream.of(source.resolve(root.relativize(file))) : Stream.empty();
        } catch (IOException e) {
            return Stream.empty(); // there is no such file
        }
    }

    private static boolean isDocument(Path file, Set<String> endings) {
        String name = file.getFileName().toString();
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> nearest(Path written, Path source, Path content, Set<String> endings) {
        Path name = written.getFileName();
        try (Stream<Path> all = Files.walk(content)) {
            List<Path> documents = all.filter(Files::isRegularFile)
                    .filter(file -> isDocument(file, endings))
                    .limit(MOST_NAMED)
                    .toList();
            @Nullable
            String near = name == null
                    ? null
                    : DidYouMean.nearest(
                                    name.toString(),
                                    documents.stream()
                                            .map(file -> file.getFileName().toString())
                                            .toList())
                            .orElse(null);
            return documents.stream()
                    .filter(file -> file.getFileName().toString().equals(near))
                    .map(file -> source.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
