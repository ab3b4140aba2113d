package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tapeout.cli.CommandRun;

/** A site of one topic, written for a test, and built with the templates of the generator. */
final class SmallSite {

    static final String HOST = "https://digest.example";

    private final Path source;

    SmallSite(Path source) throws IOException {
        this.source = source;
        write("jbake.properties", "site.host=" + HOST + "/\ntapeout.title=Digest\ntapeout.tagline=News\n");
        write("assets/css/site.css", "");
        write("content/topics/alpha.md", """
                ---
                title: Alpha
                summary: All that there is to say about alpha.
                glyph: die
                order: 1
                ---
                """);
    }

    void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] bytes) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    /** A post of 20 November 2026 unless the keys start with another date. Fifteen sources where it cites one. */
    void post(String name, String title, String keys, String body) throws IOException {
        String date = keys.startsWith("date:") ? "" : "date: 2026-11-20\n";
        String head = "title: " + title + "\n" + date
                + "summary: A summary that is long enough to be one, of a post.\ntopics: [alpha]\nkind: brief\n";
        write(file(name), "---\n" + head + keys + sources(body.contains("[@") ? 15 : 1) + "---\n" + body + "\n");
    }

    /** The key {@code sources} with the sources s1, s2 and so on. */
    static String sources(int number) {
        StringBuilder text = new StringBuilder("sources:\n");
        for (int i = 1; i <= number; i++) {
            text.append("  - {id: s" + i + ", publisher: Maker, title: Page " + i);
            text.append(", url: \"https://maker.example/" + i + "\", kind: official, accessed: 2026-11-23}\n");
        }
        return text.toString();
    }

    void remove(String name) throws IOException {
        Files.delete(source.resolve(file(name)));
    }

    private static String file(String name) {
        return "content/posts/2026/" + name + ".md";
    }

    CommandRun run(String command) {
        return CommandRun.of(
                command, "--source", source.toString(), "--as-of", "2026-11-24T00:00:00Z", "--color", "never");
    }

    void lock() {
        CommandRun run = run("lock");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** Builds the site and reads a feed of it. */
    Element feed(String name) throws IOException {
        return Jsoup.parse(built(name), "", Parser.xmlParser()).child(0);
    }

    /** Builds the site and reads a post of it. */
    Document page(String post) throws IOException {
        return Jsoup.parse(built("posts/2026/" + post + "/index.html"));
    }

    /** Builds the site and reads a file of it. */
    String built(String file) throws IOException {
        CommandRun run = run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(source.resolve("output").resolve(file));
    }
}
