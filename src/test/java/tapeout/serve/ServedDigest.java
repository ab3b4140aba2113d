package tapeout.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small digest, previewed by {@code tapeout serve} in a process of its own. */
final class ServedDigest implements AutoCloseable {

    private static final String READY = "The preview is at ";

    private final Path source;
    private final Process process;
    private final BufferedReader said;
    private final String address;

    /** @param options more of the command line, such as {@code --drafts} */
    ServedDigest(Path source, String... options) throws IOException {
        this.source = source;
        write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.title=A small digest\n");
        write("assets/css/site.css", "@import 'look.css' layer(look);\n");
        write("assets/css/look.css", "h1 { color: rgb(1, 2, 3); }\n");
        write("content/topics/chips.md", """
                ---
                title: Chips
                summary: What happens to chips, in one line.
                glyph: die
                order: 1
                ---
                An introduction.
                """);
        writePost("A chip is announced", "First words.");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "tapeout.cli.Main",
                "serve",
                "--source",
                source.toString(),
                "--port",
                "0"));
        command.addAll(List.of(options));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said = process.inputReader();
        address = awaitAddress(said);
    }

    /** Where the preview is, with a slash at the end. */
    String address() {
        return address;
    }

    /** Waits until the process has ended; what it said since the preview was there. */
    List<String> lastWords() throws InterruptedException {
        List<String> words = said.lines().toList();
        process.waitFor();
        return words;
    }

    Process process() {
        return process;
    }

    void write(String file, String text) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void writePost(String title, String body) throws IOException {
        write("content/posts/2026/a-chip.md", """
                ---
                title: %s
                date: 2026-11-20
                summary: A maker announced a chip and gave two numbers for it, no more.
                topics: [chips]
                kind: report
                sources:
                  - {id: maker, publisher: The maker, title: A chip, url: "https://maker.example/", kind: official, accessed: 2026-11-20}
                ---
                %s So says the maker [@maker].
                """.formatted(title, body));
    }

    /** What the preview's folder holds under an address. */
    String published(String file) throws IOException {
        return Files.readString(source.resolve(".tapeout/preview/1").resolve(file));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static String awaitAddress(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).split(" ")[0];
            }
        }
        throw new IOException("the preview did not start:\n" + all);
    }
}
