package tapeout.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.config.Folders;
import tapeout.content.value.SitePath;
import tapeout.output.OutputFile;
import tapeout.output.Publication;
import tapeout.output.PublishException;
import tapeout.output.SitePublisher;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.SourceLocation;
import tapeout.site.excerpt.Excerpts;

/** A site whose pages are the text files of its content folder; a line with BROKEN in it is a problem. */
final class TinySite implements Rebuild {

    private final Path source;
    private final String basePath;

    TinySite(Path source, String basePath) throws IOException {
        this.source = source;
        this.basePath = basePath;
        Files.createDirectories(source.resolve("content"));
    }

    TinySite with(String name, String text) throws IOException {
        Path file = source.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path source() {
        return source;
    }

    Path output() {
        return source.resolve("output");
    }

    ServedSite served() {
        return new ServedSite(
                output(),
                basePath,
                new SitePath("/404.html"),
                List.of(
                        source.resolve("content"),
                        source.resolve("templates"),
                        source.resolve("data"),
                        source.resolve("assets")));
    }

    @Override
    public BuildOutcome run() {
        return run(List.of());
    }

    /** As {@link #run}, with the folders that links in the content folder lead to, but for circles. */
    BuildOutcome runFollowingLinks() {
        return run(List.of("folder", "file.txt", "late"));
    }

    private BuildOutcome run(List<String> links) {
        try {
            Map<String, String> texts = new TreeMap<>();
            Path content = source.resolve("content");
            for (String name : Stream.concat(Stream.of(""), links.stream()).toList()) {
                Path start = content.resolve(name);
                if (!Files.exists(start)) {
                    continue;
                }
                Path real = start.toRealPath();
                try (Stream<Path> files = Files.walk(real)) {
                    for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                            .toList()) {
                        Path inside = file.equals(real) ? start : start.resolve(real.relativize(file));
                        texts.put(content.relativize(inside).toString(), Files.readString(file));
                    }
                }
            }
            if (Files.exists(source.resolve("templates/layout"))) {
                texts.replaceAll((name, text) -> text + " in a layout");
            }
            if (Files.exists(source.resolve("jbake.properties"))) {
                String properties = Files.readString(source.resolve("jbake.properties"));
                texts.replaceAll((name, text) -> text + " under " + properties);
            }
            return publish(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PublishException e) {
            return BuildOutcome.stopped(served(), e.getMessage(), e.hint());
        }
    }

    private BuildOutcome publish(Map<String, String> texts) throws PublishException {
        List<Problem> problems = new ArrayList<>();
        texts.forEach((name, text) -> find(name, text, problems));
        if (!problems.isEmpty()) {
            return BuildOutcome.of(served(), null, List.of(), problems, new Excerpts(source));
        }
        Folders folders = new Folders(
                source,
                source.resolve("content"),
                source.resolve("templates"),
                source.resolve("data"),
                source.resolve("assets"),
                output(),
                source.resolve(".tapeout"));
        try (Publication publication = new SitePublisher(folders).open()) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                String html = "<!doctype html><title>x</title><body><h1>" + text.getValue() + "</h1></BODY></html>";
                String name = text.getKey();
                boolean page = name.endsWith(".txt") || name.endsWith(".html");
                publication.add(OutputFile.of(
                        new SitePath("/" + address(name)),
                        (page ? html : text.getValue()).getBytes(StandardCharsets.UTF_8)));
            }
            return BuildOutcome.of(served(), publication.commit(), List.of(), List.of(), new Excerpts(source));
        }
    }

    private static String address(String name) {
        if (name.equals("index.txt")) {
            return "";
        }
        return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) + "/" : name;
    }

    private static void find(String name, String text, List<Problem> problems) {
        int at = text.indexOf("BROKEN");
        if (at >= 0) {
            int line = (int) text.substring(0, at).lines().count();
            int column = at - text.lastIndexOf('\n', at);
            problems.add(new Problem(
                    ProblemCode.INVALID_YAML,
                    ProblemCode.INVALID_YAML.severity(),
                    new SourceLocation("content/" + name, Math.max(1, line), column),
                    "The word <b>BROKEN</b> stands here.",
                    "Take it out."));
        }
    }
}
