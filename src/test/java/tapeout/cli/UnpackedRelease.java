package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The release archive, unpacked on a machine with a Java and without Maven, away from this repository. */
abstract class UnpackedRelease {

    @TempDir
    Path folder;

    Path home;

    record Ended(int exitCode, String said) {}

    @BeforeEach
    void unpack() throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("tapeout.release"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            home = all.findFirst().orElseThrow();
        }
        assertThat(home.resolve("bin/tapeout").toFile().setExecutable(true)).isTrue();
        // a machine's usual programs, and no Maven among them
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String name : List.of("sh", "dirname", "readlink", "mkdir", "cp", "rm", "mv", "find")) {
            Files.createSymbolicLink(programs.resolve(name), Path.of("/bin", name));
        }
    }

    /** What is said by what has to end well. */
    String ran(String... arguments) throws Exception {
        Ended ended = run(arguments);
        assertThat(ended.exitCode())
                .as("%s: %s", List.of(arguments), ended.said())
                .isZero();
        return ended.said();
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Ended run(String... arguments) throws Exception {
        return ended(tapeout(folder, List.of(arguments)));
    }

    ProcessBuilder tapeout(Path here, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/tapeout").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("programs").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    Ended ended(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        }
    }
}
