package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a source file that Tapeout itself keeps, such as the lock of what was published, at the writer's command. */
public final class ReplacedFile {

    private ReplacedFile() {}

    /**
     * Puts a text into the place of a file, or makes the file and its folder: at any moment it is the old one or the new
     * one. The new one waits beside it under a hidden name, which a killed process may leave behind and the next call
     * removes.
     *
     * @throws PublishException if the file system does not let it; the old file is untouched
     */
    public static void write(Path file, String text) throws PublishException {
        String name = file.getFileName().toString();
        Path part = file.resolveSibling((name.startsWith(".") ? "" : ".") + name + ".part");
        try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            // whatever lies there, a link out of the folder too, is removed and not written through
            Files.deleteIfExists(part);
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PublishFailures.of("The file " + file + " could not be written", e);
        }
    }

    /**
     * Takes a file away.
     *
     * @throws PublishException if the file system does not let it
     */
    public static void remove(Path file) throws PublishException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw PublishFailures.of("The file " + file + " could not be removed", e);
        }
    }
}
