package tapeout.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Edits that writers, editors and designers make, drawn by lot; the same ones for the same seed. */
final class RandomEdits {

    /** What is done to a site. */
    interface Edit {

        /** Does it to a copy of the site; the same to each copy that is in the same state. */
        void to(Path site) throws IOException;
    }

    private static final List<String> WORDS = List.of("lamp", "wick", "flame", "glass", "oil");

    private final Random dice;
    private int made;

    RandomEdits(long seed) {
        dice = new Random(seed);
    }

    /**
     * The next edit.
     *
     * @param site a copy in its present state
     */
    Edit next(Path site) throws IOException {
        return switch (dice.nextInt(18)) {
            case 14, 15, 16 -> reword(document(site));
            case 0, 1, 2 -> append(document(site));
            case 3 -> swapLetter(document(site));
            case 4, 5 -> addPost();
            case 6 -> delete(document(site));
            case 7 -> rename(document(site));
            case 8 -> breakOff(document(site));
            case 9 -> retitle(document(site));
            case 10 -> typeFile(site);
            case 11 -> template();
            case 12 -> words();
            case 17 -> picture(document(site));
            default -> dice.nextBoolean() ? configuration() : asset();
        };
    }

    private String word() {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }

    private String document(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            List<String> documents = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !file.contains("/topics/"))
                    .sorted()
                    .toList();
            return documents.get(dice.nextInt(documents.size()));
        }
    }

    private Edit append(String file) {
        String text = "\nMore of the " + word() + " and its [link](" + (dice.nextInt(8) == 0 ? "gone.md" : "/about/")
                + ").\n";
        return site -> write(site.resolve(file), read(site.resolve(file)) + text);
    }

    /** What changes nothing but the text: words at the end, or a paragraph that moves all others down. */
    private Edit reword(String file) {
        String text = "It is about the " + word() + ".\n";
        boolean first = dice.nextBoolean();
        return site -> {
            String before = read(site.resolve(file));
            int end = before.indexOf("\n---\n") + 5;
            write(
                    site.resolve(file),
                    first && end > 5
                            ? before.substring(0, end) + "\n" + text + "\n" + before.substring(end)
                            : before + text);
        };
    }

    /** The same size and time: only the system knows. */
    private static Edit swapLetter(String file) {
        return site -> {
            Path path = site.resolve(file);
            FileTime time = Files.getLastModifiedTime(path);
            String text = read(path);
            int at = text.lastIndexOf('e');
            write(path, at < 0 ? text : text.substring(0, at) + 'a' + text.substring(at + 1));
            Files.setLastModifiedTime(path, time);
        };
    }

    private Edit addPost() {
        String name = "content/posts/2026/added-" + made++ + ".md";
        String text = post(made, word(), 1 + dice.nextInt(8));
        return site -> write(site.resolve(name), text);
    }

    /** A sound post of the newsroom. */
    static String post(int number, String word, int day) {
        return "---\ntitle: What the " + word + " number " + number + " does\ndate: 2026-02-0" + day
                + "\nsummary: A summary of the " + word
                + " that is long enough to stand in lists.\ntopics: [chips]\nkind: brief\n"
                + "tags: [" + word + ", light]\n"
                + "sources:\n  - {id: s, publisher: Maker, title: A page, url: \"https://maker.example/" + number
                + "\", kind: official, accessed: 2026-01-02, published: " + (2023 + number % 3) + "}\n"
                + "claims:\n  - {id: lit, text: \"The " + word
                + " burns.\", by: foundry, status: reported, sources: [s]}\n"
                + "---\nThe " + word
                + " is lit [@s]. See [[ember-1]].\n\n## A part\n\nIts *text*.\n";
    }

    private static Edit delete(String file) {
        return site -> Files.delete(site.resolve(file));
    }

    private Edit rename(String file) {
        String other = file.replaceFirst("(?:-moved\\d+)?\\.md$", "-moved" + made++ + ".md");
        return site -> Files.move(site.resolve(file), site.resolve(other));
    }

    /** Breaks a document, or mends one that was broken so. */
    private static Edit breakOff(String file) {
        return site -> {
            String text = read(site.resolve(file));
            String mark = "broken: [\n";
            write(
                    site.resolve(file),
                    text.contains(mark) ? text.replace(mark, "") : text.replaceFirst("---\n", "---\n" + mark));
        };
    }

    private Edit retitle(String file) {
        String word = word();
        return site -> {
            String text = read(site.resolve(file));
            write(site.resolve(file), text.replaceFirst("(?m)^(title|name): .*$", "$1: The " + word + " named anew"));
        };
    }

    private Edit typeFile(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("content/types"))) {
            List<String> types =
                    files.map(file -> site.relativize(file).toString()).sorted().toList();
            String file = types.get(dice.nextInt(types.size()));
            String word = word();
            return copy -> {
                String text = read(copy.resolve(file));
                write(
                        copy.resolve(file),
                        text.replaceFirst("(?m)^summary: .*$", "summary: All about the " + word + "."));
            };
        }
    }

    /** A template of the site's own, sound or not; or the generator's again. */
    private Edit template() {
        int choice = dice.nextInt(3);
        String name = "templates/pages/" + List.of("post", "tag", "home").get(dice.nextInt(3)) + ".ftlh";
        String word = word();
        return site -> {
            if (choice == 0 || Files.exists(site.resolve(name))) {
                Files.deleteIfExists(site.resolve(name));
            } else {
                write(
                        site.resolve(name),
                        packed(name) + (choice == 1 ? "<!-- " + word + " -->\n" : "${view.nothing}\n"));
            }
        };
    }

    /** A picture that a document shows, beside it or of the assets: another one, or none any more. */
    private Edit picture(String file) {
        String name = word() + ".svg";
        boolean asset = dice.nextBoolean();
        String text = dice.nextBoolean() ? "" : "\n![The " + word() + "](" + (asset ? "/photos/" : "") + name + ")\n";
        String picture = dice.nextInt(4) == 0
                ? ""
                : "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"2\"><path d=\"M0 0h%dv1z\"/></svg>"
                        .formatted(1 + dice.nextInt(3), 1 + dice.nextInt(9));
        return site -> {
            Path document = site.resolve(file);
            Path shown = asset ? site.resolve("assets/photos").resolve(name) : document.resolveSibling(name);
            write(document, read(document) + text);
            if (picture.isEmpty()) {
                Files.deleteIfExists(shown);
            } else {
                write(shown, picture);
            }
        };
    }

    private Edit words() {
        String text = List.of("", "body.note=Mark this " + word() + "\n", "nobody.reads=x\n")
                .get(dice.nextInt(3));
        return site -> {
            if (text.isEmpty()) {
                Files.deleteIfExists(site.resolve("templates/messages.properties"));
            } else {
                write(site.resolve("templates/messages.properties"), text);
            }
        };
    }

    private Edit configuration() {
        String line = List.of(
                        "tapeout.list_size=" + (2 + dice.nextInt(40)),
                        "draft.suffix=-" + word(),
                        "tapeout.tagline=" + word())
                .get(dice.nextInt(3));
        String key = line.substring(0, line.indexOf('='));
        return site -> {
            Path file = site.resolve("jbake.properties");
            write(file, read(file).replaceAll("(?m)^" + key.replace(".", "\\.") + "=.*\n", "") + line + "\n");
        };
    }

    private Edit asset() {
        String word = word();
        return dice.nextBoolean()
                ? site -> write(
                        site.resolve("assets/css/site.css"),
                        read(site.resolve("assets/css/site.css")) + "/* " + word + " */\n")
                : site -> write(
                        site.resolve("assets/img/" + word + ".svg"),
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
    }

    private static String packed(String name) throws IOException {
        try (InputStream in = RandomEdits.class.getResourceAsStream("/tapeout/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
