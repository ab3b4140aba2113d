package tapeout.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** What went wrong while publishing, in words for people. */
public final class PublishFailures {

    /** What a system says where it is short of something (POSIX, Windows). */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "No space left on device",
            "Disk quota exceeded",
            "Too many open files",
            "Too many open files in system",
            "Cannot allocate memory",
            "Input/output error",
            "There is not enough space on the disk");

    private PublishFailures() {}

    /**
     * What a file system refuses to do with a file is of the place, and another one would do; what fails while bytes are
     * written, or where the disk is full, is of the machine.
     */
    public static PublishException of(String what, IOException cause) {
        String message = what + ": " + reason(cause) + ".";
        return cause instanceof FileSystemException place && !OF_THE_MACHINE.contains(String.valueOf(place.getReason()))
                ? new PublishException(
                        PublishException.Kind.REFUSED,
                        message,
                        "Name a place in which you may write, or look at its permissions.",
                        cause)
                : new PublishException(
                        PublishException.Kind.FAILED,
                        message,
                        "Check the room on the disk, then try again; that puts everything right.",
                        cause);
    }

    static PublishException refused(String message, String hint) {
        return new PublishException(PublishException.Kind.REFUSED, message, hint);
    }

    static PublishException ended() {
        return new PublishException(
                PublishException.Kind.ENDED,
                "The build was ended before the site was published.",
                "Build again; the old site is untouched.");
    }

    static PublishException locked(Path output, String holder) {
        return new PublishException(
                PublishException.Kind.LOCKED,
                "Another build" + holder + " is publishing into " + output + ".",
                "Wait until it ends, or give this build another --output.");
    }

    /** Why the file system did not do what it was asked for, without a full stop. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission to write " + denied.getFile();
        }
        if (e instanceof NoSuchFileException missing) {
            return Files.isSymbolicLink(Path.of(missing.getFile()))
                    ? missing.getFile() + " is a link to a place that does not exist"
                    : missing.getFile() + " does not exist";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return "the file system takes " + there.getFile() + " for the same name as another";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + " (" + file.getFile() + ")";
        }
        return String.valueOf(e.getMessage());
    }
}
