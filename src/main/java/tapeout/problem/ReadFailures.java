package tapeout.problem;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file or folder cannot be read, in words for people: of most failures Java's message is the path alone. */
public final class ReadFailures {

    private ReadFailures() {}

    /** The reason, without a full stop. */
    public static String reason(Exception failure) {
        if (failure instanceof DirectoryIteratorException within && within.getCause() != null) {
            return reason(within.getCause());
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return Files.isSymbolicLink(Path.of(missing.getFile())) ? "the link leads to nothing" : "it does not exist";
        }
        if (failure instanceof FileSystemLoopException) {
            return "the link leads to itself";
        }
        if (failure instanceof FileSystemException place && place.getReason() != null) {
            return place.getReason();
        }
        String message = String.valueOf(failure.getMessage());
        return message.equals("Is a directory") ? "it is a folder" : message;
    }
}
