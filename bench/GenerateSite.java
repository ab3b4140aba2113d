import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a site of generated posts: {@code java GenerateSite.java <folder> <posts> <assets folder>}. The same posts every time. */
final class GenerateSite {

    private static final List<String> WORDS = List.of(
            "chip", "model", "rule", "memory", "licence", "export", "weights", "tokens", "bandwidth", "cluster", "vendor",
            "training", "serving", "paper", "claim", "source", "figure", "dense", "sparse", "release", "preview", "limit",
            "agency", "company", "server", "power", "process", "node", "context", "window", "price", "order", "report");
    private static final List<String> TOPICS = List.of("one", "two", "three");

    private final Path folder;
    private final Random random = new Random(2026);

    private GenerateSite(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        GenerateSite site = new GenerateSite(Path.of(args[0]));
        site.copyAssets(Path.of(args[2]));
        site.write("jbake.properties", "site.host=https://bench.example/\ntapeout.title=Bench\ntapeout.tagline=Generated posts\n");
        for (int i = 0; i < TOPICS.size(); i++) {
            site.write(
                    "content/topics/" + TOPICS.get(i) + ".md",
                    "---\ntitle: Topic %s\nsummary: A generated topic.\nglyph: die\norder: %d\n---\nText.\n"
                            .formatted(TOPICS.get(i), i + 1));
        }
        int posts = Integer.parseInt(args[1]);
        for (int i = 0; i < posts; i++) {
            site.write("content/posts/" + site.year(i) + "/post-" + i + ".md", site.post(i));
        }
    }

    private int year(int post) {
        return date(post).getYear();
    }

    private LocalDate date(int post) {
        return LocalDate.of(2016, 1, 1).plusDays(post % 3900);
    }

    private String post(int number) {
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: Generated post number ").append(number).append("\ndate: ").append(date(number));
        text.append("\nsummary: A generated summary that is long enough to pass, number ").append(number).append(".\n");
        text.append("topics: [").append(pick(TOPICS, 1 + random.nextInt(3))).append("]\nkind: report\n");
        text.append("tags: [").append(IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> "tag-" + random.nextInt(200))
                .distinct()
                .collect(Collectors.joining(", "))).append("]\n");
        text.append("sources:\n  - {id: a, publisher: Generator, title: Figures, url: \"https://example.org/")
                .append(number).append("\", kind: news, accessed: 2026-01-01}\n---\n");
        text.append(paragraph()).append(" [@a]\n\n");
        for (int section = 0; section < 4; section++) {
            text.append("## ").append(words(3)).append("\n\n").append(paragraph()).append("\n\n");
            switch (random.nextInt(5)) {
                case 0 -> text.append("- ").append(words(8)).append("\n- *").append(words(4)).append("*\n- ").append(words(9)).append("\n\n");
                case 1 -> text.append("| a | b |\n|---|--:|\n| ").append(words(2)).append(" | 1 |\n| ").append(words(2)).append(" | 20 |\n\n");
                case 2 -> text.append("> ").append(words(20)).append("\n\n");
                case 3 -> text.append("See [").append(words(2)).append("](https://example.org/x).[^").append(section).append("]\n\n[^").append(section).append("]: ").append(words(12)).append("\n\n");
                default -> text.append("```\n").append(words(12)).append("\n```\n\n");
            }
        }
        return text.toString();
    }

    private String paragraph() {
        return IntStream.range(0, 5 + random.nextInt(4))
                .mapToObj(i -> sentence())
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        String text = words(8 + random.nextInt(10));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (random.nextInt(6) == 0 ? ", **" + words(2) + "**." : ".");
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String pick(List<String> from, int count) {
        int first = random.nextInt(from.size());
        return IntStream.range(0, count).mapToObj(i -> from.get((first + i) % from.size())).collect(Collectors.joining(", "));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void copyAssets(Path assets) throws IOException {
        try (Stream<Path> files = Files.walk(assets)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("assets").resolve(assets.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
