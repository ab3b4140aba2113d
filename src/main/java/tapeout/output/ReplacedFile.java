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
     * Puts a text into the place of a file, or makes the file: at any moment it is the old one or the new one. The new one
     * waits beside it under a hidden name, which a killed process may leave behind and the next call removes.
     *
     * @param file in a folder that exists; its name starts with a dot
     * @throws PublishException if the file system does not let it; the old file is untouched
     */
    public static void write(Path file, String text) throws PublishException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            // whatever lies there, a link out of the folder too, is removed and not written through
            Files.deleteIfExists(part);
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PublishFailures.of("The file " + file + " could not be written", e);
        }
    }
}
