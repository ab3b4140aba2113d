package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tapeout.site.Newsroom;

/**
 * A copy of the small newsroom, to be locked and changed.
 *
 * @param source its source folder
 */
record LockedNewsroom(Path source) {

    /** A copy within a folder, without a lock. */
    static LockedNewsroom in(Path folder) {
        return new LockedNewsroom(Newsroom.copy(folder.resolve("newsroom")));
    }

    Path lockFile() {
        return source.resolve("content/.published.json");
    }

    CommandRun run(String command, String asOf, String... options) {
        String[] arguments = new String[options.length + 5];
        String[] fixed = {command, "--source", source.toString(), "--as-of", asOf};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(options, 0, arguments, fixed.length, options.length);
        return CommandRun.of(arguments);
    }

    CommandRun lock(String... options) {
        return run("lock", Newsroom.AS_OF, options);
    }

    CommandRun check(String... options) {
        return run("check", Newsroom.AS_OF, options);
    }

    void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    void assertSound() {
        assertThat(check("--fail-on", "warning").err()).isEqualTo(Newsroom.HELD_BACK + "No problems.\n");
    }
}
