package tapeout.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.config.Folders;
import tapeout.content.value.SitePath;

/** A source folder with an output folder, to publish small sites into. */
final class TestSite {

    private final Path source;
    private final Path output;

    TestSite(Path source) throws IOException {
        this(source, source.resolve("output"));
    }

    TestSite(Path source, Path output) throws IOException {
        this.source = source;
        this.output = output;
        Files.createDirectories(source.resolve("content"));
    }

    Path output() {
        return output;
    }

    Path source() {
        return source;
    }

    Folders folders() {
        return new Folders(
                source,
                source.resolve("content"),
                source.resolve("templates"),
                source.resolve("data"),
                source.resolve("assets"),
                output,
                source.resolve(".tapeout"));
    }

    /** Publishes texts by file name, such as {@code posts/a/index.html}. */
    PublishReport publish(Map<String, String> files) throws PublishException {
        return publish(new SitePublisher(folders()), files);
    }

    PublishReport publish(SitePublisher publisher, Map<String, String> files) throws PublishException {
        try (Publication publication = publisher.open()) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                publication.add(file(file.getKey(), file.getValue()));
            }
            return publication.commit();
        }
    }

    static OutputFile file(String name, String text) {
        return OutputFile.of(new SitePath("/" + name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the output folder holds. Folders count by what is in them. */
    SortedMap<String, String> published() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(output)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> files.put(output.relativize(path).toString(), read(path)));
        }
        return files;
    }

    /** Folders that hold nothing. */
    long emptyFolders() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> String.valueOf(path.toFile().list().length).equals("0"))
                    .count();
        }
    }

    private static String read(Path path) {
        try {
            return Files.isSymbolicLink(path) ? "link to " + Files.readSymbolicLink(path) : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
