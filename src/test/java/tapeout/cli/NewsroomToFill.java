package tapeout.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tapeout.site.Newsroom;

/** A copy of the newsroom in which new documents are made. */
abstract class NewsroomToFill {

    @TempDir
    Path folder;

    Path source;

    @BeforeEach
    void copy() {
        source = Newsroom.copy(folder.resolve("newsroom"));
    }

    CommandRun make(String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of("new", "--source", source.toString(), "--as-of", Newsroom.AS_OF),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    CommandRun check(String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("check", "--source", source.toString(), "--as-of", Newsroom.AS_OF), Stream.of(more))
                .toArray(String[]::new));
    }
}
