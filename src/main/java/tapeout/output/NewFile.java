package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a new source file; the one thing that is written into a content folder, and only on a writer's word. */
public final class NewFile {

    private NewFile() {}

    /**
     * Creates {@code name.md} in a folder, or {@code name-2.md} and so on where that exists; nothing is overwritten.
     *
     * @return the file
     * @throws IOException if the folder cannot be made or written to
     */
    public static Path create(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            Path file = folder.resolve(name + (number == 1 ? "" : "-" + number) + ".md");
            try {
                return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                continue; // a name that is taken: the next number is tried
            }
        }
    }

    /**
     * Writes a file that is made anew each time, such as a schema; what it held is gone.
     *
     * @throws IOException if it cannot be written
     */
    public static void replace(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * Copies a file to where none is yet.
     *
     * @return false if there is one, which stays as it is
     * @throws IOException if it cannot be written
     */
    public static boolean copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling(""));
        try {
            Files.copy(from, to);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
