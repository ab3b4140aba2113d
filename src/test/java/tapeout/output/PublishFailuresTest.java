package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishFailuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"No space left on device", "Disk quota exceeded", "Too many open files", "Input/output error"})
    void whatTheMachineIsShortOfIsNotOfThePlace(String reason) {
        assertThat(kind(new FileSystemException("out/a.html", null, reason))).isEqualTo(PublishException.Kind.FAILED);
        assertThat(kind(new IOException(reason))).isEqualTo(PublishException.Kind.FAILED);
    }

    @Test
    void anotherPlaceWouldDoForWhatIsRefused() {
        assertThat(kind(new AccessDeniedException("out"))).isEqualTo(PublishException.Kind.REFUSED);
        assertThat(kind(new NoSuchFileException("/proc/x"))).isEqualTo(PublishException.Kind.REFUSED);
        assertThat(kind(new FileSystemException("out", null, "Read-only file system")))
                .isEqualTo(PublishException.Kind.REFUSED);
    }

    @Test
    void aLinkToNothingIsNamedAsOne(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("output"), folder.resolve("gone"));
        assertThat(PublishFailures.reason(new NoSuchFileException(link.toString())))
                .isEqualTo(link + " is a link to a place that does not exist");
        assertThat(PublishFailures.reason(new NoSuchFileException("gone"))).isEqualTo("gone does not exist");
    }

    private static PublishException.Kind kind(IOException cause) {
        return PublishFailures.of("It cannot be written", cause).kind();
    }
}
