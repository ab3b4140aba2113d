package tapeout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.config.SiteConfig;
import tapeout.content.PostKind;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Slug;
import tapeout.frontmatter.Archetype;
import tapeout.frontmatter.DocumentType;
import tapeout.frontmatter.DocumentTypes;
import tapeout.output.NewFile;
import tapeout.problem.BrokenText;
import tapeout.problem.DidYouMean;
import tapeout.site.SiteReading;
import tapeout.site.source.Archetypes;

/** Makes a new document of any type, as a draft, and prints its path. */
@Command(
        name = "new",
        description = {
            "Makes a new draft with a commented front matter in the right place and prints its path.",
            "A file content/_archetypes/<type>.md says what it holds instead."
        })
final class NewCommand implements Callable<Integer> {

    private static final String POST = "post";
    private static final String EDITION = "edition";
    private static final Pattern BLANK = Pattern.compile("\\{\\{(name|date|week|kind)}}");

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Parameters(
            index = "0",
            paramLabel = "<type>",
            description = "post, story, topic, edition, author, page or a type that the site declares.")
    private String type = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "<name>",
            description = "Its title or name; of an edition the week. A headline states, it does not tease.")
    private @Nullable String name;

    @Option(names = "--brief", description = "Of a post: make a brief. Default: a report.")
    private boolean brief;

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    /** What a new document is made of: what is told of it, and the file's name without ending. */
    private record Making(DocumentType type, String name, LocalDate day, String fileName) {}

    @Override
    public Integer call() throws IOException {
        SiteSession session = new SiteSession(console, options);
        return session.withTypes(format, (site, declared) -> {
            SiteConfig config = site.config();
            LocalDate day = LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
            Making making = making(new DocumentTypes(declared.types()).all(), day);
            if (making == null) {
                return ExitCodes.USAGE;
            }
            Path file;
            try {
                file = write(config, making, text(config, making, declared));
            } catch (BrokenText e) {
                refuse(e.getMessage() + ".", "Save the archetype as UTF-8.");
                return ExitCodes.USAGE;
            }
            if (file == null) {
                return ExitCodes.USAGE;
            }
            console.out().println(file);
            if (!session.isQuiet(site)) {
                console.say("Fill it in, watch it with \"tapeout serve --drafts\", and "
                        + (Archetype.isDraftByName(making.type())
                                ? "take \"" + config.documents().drafts().suffix() + "\" out of its name."
                                : "set status: published."));
            }
            return ExitCodes.FINE;
        });
    }

    private @Nullable Making making(List<DocumentType> types, LocalDate day) {
        DocumentType meant = types.stream()
                .filter(one -> one.word().equals(type))
                .findFirst()
                .orElse(null);
        if (meant == null) {
            List<String> words = types.stream().map(DocumentType::word).toList();
            return refuse(
                    "There is no type \"" + type + "\".",
                    DidYouMean.nearest(type, words)
                            .map(word -> "Did you mean " + word + "?")
                            .orElse("It is one of " + String.join(", ", words) + "."));
        }
        if (brief && !type.equals(POST)) {
            return refuse("Only a post can be a brief.", "tapeout new post --brief \"A headline that states\"");
        }
        return type.equals(EDITION) ? edition(meant, day) : named(meant, day);
    }

    private @Nullable Making edition(DocumentType edition, LocalDate day) {
        Optional<IsoWeek> week = name == null ? Optional.of(IsoWeek.of(day)) : IsoWeek.parse(name);
        return week.isEmpty()
                ? refuse(
                        "\"" + name + "\" is no week.",
                        "Name an edition after its ISO week, such as " + IsoWeek.of(day))
                : new Making(edition, week.get().toString(), day, week.get().toString());
    }

    private @Nullable Making named(DocumentType meant, LocalDate day) {
        String example =
                "tapeout new " + type + " \"" + (type.equals(POST) ? "A maker announces a product" : "A name") + "\"";
        if (name == null) {
            return refuse("A new " + type + " needs a name.", "Give it in quotes: " + example);
        }
        try {
            return new Making(meant, name, day, Slug.ofLongTitle(name).value());
        } catch (IllegalArgumentException e) {
            return refuse(
                    "\"" + name + "\" has no letter or digit to name a file by.", "Give it in quotes: " + example);
        }
    }

    private @Nullable Making refuse(String mistake, String hint) {
        console.refuse(mistake, hint);
        return null;
    }

    /** The text of the site's own archetype, or of the type's description, with its blanks filled. */
    private String text(SiteConfig config, Making making, SiteReading.Declared declared) throws IOException {
        String text = Archetypes.find(config.folders(), type)
                .orElseGet(() -> Archetype.of(making.type(), declared.names(), blanks(making.type())));
        Map<String, String> values = Map.of(
                "name", quoted(making.name()),
                "date", making.day().toString(),
                "week", IsoWeek.of(making.day()).toString(),
                "kind", (brief ? PostKind.BRIEF : PostKind.REPORT).word());
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group())));
    }

    /** The keys whose values are known of each new document. */
    private static Map<String, String> blanks(DocumentType type) {
        return switch (type.word()) {
            case POST -> Map.of("title", "{{name}}", "date", "{{date}}", "kind", "{{kind}}");
            case EDITION -> Map.of();
            default ->
                type.keys().fields().containsKey("name") ? Map.of("name", "{{name}}") : Map.of("title", "{{name}}");
        };
    }

    /** A text as a value of YAML in double quotes: one line. */
    private static String quoted(String text) {
        return "\""
                + text.replaceAll("\\p{Cntrl}+", " ")
                        .strip()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"") + "\"";
    }

    /** Writes it; of posts one name may come twice, and what else has a name that is taken is there already. */
    private @Nullable Path write(SiteConfig config, Making making, String text) throws IOException {
        Path content = config.folders().content();
        if (type.equals(POST)) {
            Path year =
                    content.resolve("posts").resolve(String.valueOf(making.day().getYear()));
            return NewFile.create(year, making.fileName(), text);
        }
        String suffix = Archetype.isDraftByName(making.type())
                ? config.documents().drafts().suffix()
                : "";
        Path folder = content.resolve(making.type().folder());
        for (String taken : List.of(making.fileName(), making.fileName() + suffix)) {
            if (Files.exists(folder.resolve(taken + ".md"))) {
                console.say("error: " + config.folders().source().relativize(folder.resolve(taken + ".md"))
                        + " is there already; nothing is overwritten.");
                return null;
            }
        }
        return NewFile.create(folder, making.fileName() + suffix, text);
    }
}
