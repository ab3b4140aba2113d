package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tapeout.cli.CommandRun;

/** A digest of one topic and one post, to which tests add what they are about. */
public final class SmallDigest {

    /** The day for which it is built. */
    public static final String AS_OF = "2026-11-24";

    /** A picture of one pixel. */
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><path d=\"M0 0h1v1z\"/></svg>";

    private final Path source;

    /** @param source an empty folder */
    public SmallDigest(Path source) {
        this.source = source;
        write("jbake.properties", "site.host=https://digest.example/\ntapeout.title=Test digest\n");
        write("assets/css/site.css", "body { margin: 1rem; }\n");
        write(
                "content/topics/alpha.md",
                "---\ntitle: Alpha\nsummary: What this beat is about.\nglyph: die\norder: 1\n---\nIntroduction.\n");
        post("a", "", "Text [@maker].");
    }

    public Path source() {
        return source;
    }

    public SmallDigest write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallDigest write(String file, byte[] bytes) {
        try {
            Path path = source.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallDigest picture(String file) {
        return write(file, PICTURE);
    }

    /** A sound post, unless the keys or the body are not. */
    public SmallDigest post(String name, String keys, String body) {
        return write("content/posts/2026/" + name + ".md", document(keys, body));
    }

    /** A sound draft that holds the word EMBARGOED, unless the keys or the body are not sound. */
    public SmallDigest draft(String name, String keys, String body) {
        return post(name, "status: draft\n" + keys, "EMBARGOED " + body);
    }

    /** The text of a sound post, unless the keys or the body are not. */
    public static String document(String keys, String body) {
        String date = keys.contains("date:") ? "" : "date: 2026-11-20\n";
        return "---\ntitle: A headline that is long enough\n" + date
                + "summary: A summary that stands alone and is long enough to pass the check.\n"
                + "topics: [alpha]\nkind: report\n" + keys
                + "sources:\n  - {id: maker, publisher: Maker, title: A page, url: \"https://maker.example/p\", kind: official, accessed: 2026-11-20}\n"
                + "---\n" + body + "\n";
    }

    /** Runs a command on it. */
    public CommandRun run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--source", source.toString(), "--as-of", AS_OF));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** Builds it; the files of the content folder that are in the output, by their path there. */
    SortedSet<String> published(String... options) {
        CommandRun run = run("build", options);
        if (run.exitCode() != 0) {
            throw new AssertionError("the digest cannot be built:\n" + run.err());
        }
        SortedSet<String> files =
                new TreeSet<>(BuiltSite.files(source.resolve("output")).keySet());
        files.removeIf(
                file -> file.matches(
                        ".*(\\.html|\\.xml|edition\\.txt|feed\\.json|feeds\\.opml|robots\\.txt|llms\\.txt|index\\.md|manifest\\.webmanifest)|assets/.*|api/.*\\.json|search/[a-z0-9-]+\\.(json|txt)|\\.nojekyll"));
        return files;
    }
}
