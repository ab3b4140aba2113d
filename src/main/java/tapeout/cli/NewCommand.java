package tapeout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.config.SiteConfig;
import tapeout.content.PostKind;
import tapeout.content.WindowsNames;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.frontmatter.Archetype;
import tapeout.frontmatter.Blanks;
import tapeout.frontmatter.DocumentType;
import tapeout.jbake.HostedSite;
import tapeout.output.NewFile;
import tapeout.problem.BrokenText;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problem;
import tapeout.site.SiteDeclarations;
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
    private static final String PAGE = "page";
    private static final String EDITION = "edition";
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

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
            Making making = making(declared.documents().all(), day);
            if (making == null || isTaken(making, config, declared.types()) || hasNamesake(making, site, declared)) {
                return ExitCodes.USAGE;
            }
            Path file;
            try {
                file = write(site, making, text(config, making, declared));
            } catch (BrokenText e) {
                refuse(e.getMessage() + ".", "Mend the archetype: it is to be a text in UTF-8.");
                return ExitCodes.USAGE;
            }
            if (file == null) {
                return ExitCodes.USAGE;
            }
            console.out().println(file);
            if (!session.isQuiet(site.console())) {
                console.say("Fill it in, watch it with \"tapeout serve --drafts\", and "
                        + (Archetype.isDraftByName(making.type())
                                ? "take \"" + config.documents().drafts().suffix() + "\" out of its name."
                                : "set status: published."));
                missing(making, declared)
                        .forEach(word -> console.say(
                                "What it names does not exist yet; make it with: tapeout new " + word + " \"A name\""));
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
        String written = name == null ? IsoWeek.of(day).toString() : name;
        return IsoWeek.parse(written).isEmpty()
                ? refuse(
                        "\"" + written + "\" is no week.",
                        IsoWeek.meant(written)
                                .map(meant -> "Write " + meant)
                                .orElse("Name an edition after its ISO week, such as " + IsoWeek.of(day)))
                : new Making(edition, written, day, written);
    }

    private @Nullable Making named(DocumentType meant, LocalDate day) {
        String example =
                "tapeout new " + type + " \"" + (type.equals(POST) ? "A maker announces a product" : "A name") + "\"";
        if (name == null) {
            return refuse("A new " + type + " needs a name.", "Give it in quotes: " + example);
        }
        String line = CONTROLS.matcher(name).replaceAll(" ").strip();
        Optional<Problem> mistake = Archetype.mistake(meant, line);
        if (mistake.isPresent()) {
            return refuse(mistake.get().detail(), mistake.get().hint());
        }
        try {
            return new Making(meant, line, day, Slug.ofLongTitle(line).value());
        } catch (IllegalArgumentException e) {
            return refuse(
                    "\"" + name + "\" has no letter or digit to name a file by.", "Write at least one: " + example);
        }
    }

    /** Whether another system or another page has the name; says so. */
    private boolean isTaken(Making making, SiteConfig config, EntityTypes types) {
        String file = making.fileName();
        Optional<String> windows = WindowsNames.refusal(file + ".md");
        if (windows.isPresent()) {
            refuse(
                    "Windows can have no file \"" + file + ".md\": " + windows.get() + ".",
                    "Give it another one, such as \"More on " + making.name() + "\".");
            return true;
        }
        boolean made = type.equals(PAGE)
                && (types.all().stream().anyMatch(one -> one.folder().equals(file))
                        || types.postFields().stream()
                                .anyMatch(field -> field.name().equals(file))
                        || config.addresses().isMade(SitePath.mirrored(file + ".md")));
        if (made) {
            refuse(
                    "Tapeout makes a page at " + SitePath.mirrored(file + ".md") + " itself.",
                    "Give it another name, such as \"More on " + making.name() + "\".");
        }
        return made;
    }

    /** Whether what {@code [[id]]} leads to has the name: topics, stories and entities share their ids. */
    private boolean hasNamesake(Making making, HostedSite site, SiteDeclarations.Declared declared) {
        Set<String> linked = Stream.concat(
                        Stream.of("topic", "story"),
                        declared.types().all().stream().map(EntityType::word))
                .collect(Collectors.toSet());
        if (!linked.contains(type)) {
            return false;
        }
        Optional<Path> other = declared.documents().all().stream()
                .filter(one -> linked.contains(one.word()) && !one.word().equals(type))
                .flatMap(one -> there(one, making, site))
                .findFirst();
        other.ifPresent(file -> refuse(
                shown(file, site) + " has this name already, and [[" + making.fileName() + "]] must lead to one place.",
                "Give it another one, such as \"More on " + making.name() + "\"."));
        return other.isPresent();
    }

    /** The files that a document of a type has by its name, whatever it is a draft by. */
    private Stream<Path> there(DocumentType type, Making making, HostedSite site) {
        SiteConfig config = site.config();
        Path folder = config.folders().content().resolve(type.folder());
        String draft = config.documents().drafts().suffix();
        return Stream.of("", draft, "/index")
                .flatMap(end -> Renderers.endings(site).stream()
                        .map(ending -> folder.resolve(making.fileName() + end + "." + ending)))
                .filter(Files::exists);
    }

    private static String shown(Path file, HostedSite site) {
        return site.config().folders().source().relativize(file).toString().replace('\\', '/');
    }

    /** The words of what it has to name and the site has none of. */
    private Stream<String> missing(Making making, SiteDeclarations.Declared declared) {
        Set<String> folders = Archetype.missing(
                making.type(), declared.names(), blanks(making.type()).keySet());
        return declared.documents().all().stream()
                .filter(other -> folders.contains(other.folder()))
                .map(DocumentType::word);
    }

    private @Nullable Making refuse(String mistake, String hint) {
        console.refuse(mistake, hint);
        return null;
    }

    /** The text of the site's own archetype, or of the type's description, with its blanks filled. */
    private String text(SiteConfig config, Making making, SiteDeclarations.Declared declared) throws IOException {
        String text = Archetypes.find(config.folders(), type)
                .orElseGet(() -> Archetype.of(making.type(), declared.names(), blanks(making.type())));
        Blanks blanks = new Blanks(
                making.name(),
                Map.of(
                        "date", making.day().toString(),
                        "week", IsoWeek.of(making.day()).toString(),
                        "kind", (brief ? PostKind.BRIEF : PostKind.REPORT).word()));
        Set<String> known = blanks.known();
        for (String unknown : blanks.unknown(text)) {
            console.say("warning: The archetype of " + type + " has " + unknown + ", which is nothing to fill in.");
            console.say("  hint: "
                    + DidYouMean.nearest(unknown, known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Filled in are " + String.join(", ", known) + "."));
        }
        return blanks.fill(text);
    }

    /** The keys whose values are known of each new document; where a post need not say its kind, that is for a brief alone. */
    private Map<String, String> blanks(DocumentType type) {
        return switch (type.word()) {
            case POST ->
                brief || !type.keys().open()
                        ? Map.of("title", "{{name}}", "date", "{{date}}", "kind", "{{kind}}")
                        : Map.of("title", "{{name}}", "date", "{{date}}");
            case EDITION -> Map.of();
            default -> Map.of(Archetype.nameKey(type).name(), "{{name}}");
        };
    }

    /** Writes it; of posts one name may come twice, and what else has a name that is taken is there already. */
    private @Nullable Path write(HostedSite site, Making making, String text) throws IOException {
        SiteConfig config = site.config();
        Path content = config.folders().content();
        if (type.equals(POST)) {
            Path year =
                    content.resolve("posts").resolve(String.valueOf(making.day().getYear()));
            return NewFile.create(year, making.fileName(), text);
        }
        String suffix = Archetype.isDraftByName(making.type())
                ? config.documents().drafts().suffix()
                : "";
        Optional<Path> taken = there(making.type(), making, site).findFirst();
        if (taken.isPresent()) {
            console.say("error: " + shown(taken.get(), site) + " is there already; nothing is overwritten.");
            return null;
        }
        return NewFile.create(content.resolve(making.type().folder()), making.fileName() + suffix, text);
    }
}
