package tapeout.jbake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.Advice;
import tapeout.config.DocumentRules;
import tapeout.config.Drafts;
import tapeout.config.Folders;
import tapeout.config.PostKinds;
import tapeout.config.PostRules;
import tapeout.config.Profile;
import tapeout.config.TextLengths;
import tapeout.config.TextLengths.Range;
import tapeout.content.PostKind;
import tapeout.content.Status;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;

/** How documents are told apart and which template shows each type. */
final class DocumentOptions {

    // what JBake calls the pages that both make
    private static final Map<String, String> PAGES =
            Map.of("masterindex", "home", "tagsindex", "tags", "error404", "not-found");

    private static final Range SOME_WORDS = new Range(300, 700);
    private static final Pattern FOLDER = Pattern.compile("(?:[^/.*\\\\][^/*\\\\]*/)*[^/.*\\\\][^/*\\\\]*");

    private static final LocalDate SAMPLE = LocalDate.of(2026, 11, 24);

    private final JBakeConfiguration host;
    private final Options options;
    private final ConfigProblems problems;

    DocumentOptions(JBakeConfiguration host, Options options, ConfigProblems problems) {
        this.host = host;
        this.options = options;
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param folders the template folder need not exist: then the templates in the jar serve
     * @param language of month names in dates
     */
    DocumentRules read(Folders folders, Locale language, Profile profile) {
        return new DocumentRules(
                new Drafts(
                        host.getDraftSuffix(),
                        Status.of(options.choice("default.status", List.of("published", "draft")))
                                .orElse(Status.PUBLISHED)),
                options.text("ignore.file"),
                dateFormat(language),
                templatesByType(folders.templates()),
                new Advice(
                        new TextLengths(
                                options.range("tapeout.length.title", TextLengths.STANDARD.title()),
                                options.range("tapeout.length.summary", TextLengths.STANDARD.summary())),
                        kinds(),
                        options.limit("tapeout.newest_source", 10_000)),
                new PostRules(profile, postFolders()),
                new BodyOptions(options, problems).read(profile),
                new StaticOptions(options, problems).read(folders));
    }

    private Set<String> postFolders() {
        String key = "tapeout.posts";
        Set<String> folders = new TreeSet<>();
        for (String written : options.text(key).split(",")) {
            String folder = written.strip().replaceAll("^/+|/+$", "");
            if (folder.equals(PostRules.EVERY_FOLDER) || FOLDER.matcher(folder).matches()) {
                folders.add(folder);
            } else if (!folder.isEmpty()) {
                problems.invalidOption(
                        options.at(key),
                        key,
                        written.strip(),
                        "it is no folder within the content folder",
                        "Write folders such as blog, news/2024, or * for every one that no type has.");
            }
        }
        return folders;
    }

    private PostKinds kinds() {
        Map<PostKind, PostKinds.Declared> kinds = new EnumMap<>(PostKind.class);
        for (PostKind kind : PostKind.values()) {
            kinds.put(
                    kind,
                    new PostKinds.Declared(
                            parts(ConfigKeys.PARTS + kind.word()), words(ConfigKeys.WORDS + kind.word())));
        }
        return new PostKinds(kinds);
    }

    private List<String> parts(String key) {
        List<String> parts = Arrays.stream(options.text(key).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        for (String part : parts) {
            boolean small = part.equals(part.toLowerCase(Locale.ROOT)) && !PostKinds.KEYS.contains(part);
            Optional<String> meant = small ? DidYouMean.within(1, part, PostKinds.KEYS) : Optional.empty();
            meant.ifPresent(near -> problems.invalidOption(
                    options.at(key),
                    key,
                    part,
                    "it is nearly the key \"" + near + "\" of front matter, and would be taken for a heading",
                    DidYouMean.hint(meant, PostKinds.KEYS) + " A heading is written with a capital letter."));
        }
        return parts;
    }

    private @Nullable Range words(String key) {
        return options.text(key).isEmpty() ? null : options.range(key, SOME_WORDS);
    }

    private DateTimeFormatter dateFormat(Locale language) {
        String pattern = host.getDateFormat();
        String why = "dates written so cannot be read back";
        try {
            DateTimeFormatter format = formatter(pattern, language);
            if (LocalDate.parse(SAMPLE.atStartOfDay(ZoneOffset.UTC).format(format), format)
                    .equals(SAMPLE)) {
                return format;
            }
        } catch (DateTimeException e) {
            why = "dates written so hold too little to be read back";
        } catch (IllegalArgumentException e) {
            why = "it is not a date pattern";
        }
        problems.invalidOption(
                options.at("date.format"), "date.format", pattern, why, "Write a pattern such as yyyy-MM-dd.");
        return formatter(options.byDefault("date.format"), language);
    }

    // JBake's patterns say "year of era" and are read leniently; here 2026-02-30 must not become another day
    private static DateTimeFormatter formatter(String pattern, Locale language) {
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            strict.append(c == 'y' && !quoted ? 'u' : c);
        }
        return DateTimeFormatter.ofPattern(strict.toString(), language).withResolverStyle(ResolverStyle.STRICT);
    }

    private Map<String, String> templatesByType(Path folder) {
        Map<String, String> templates = new TreeMap<>();
        for (String key : options.sound().keySet()) {
            ConfigKeys.templateType(key).ifPresent(type -> {
                if (isTemplate(folder, key)) {
                    templates.put(
                            PAGES.getOrDefault(type, type),
                            host.getTemplateByDocType(type).strip());
                }
            });
        }
        return templates;
    }

    private boolean isTemplate(Path folder, String key) {
        String file = options.text(key);
        if (!file.matches(".*\\.ftl[hx]?")) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    file,
                    "it is not a FreeMarker template",
                    "Write the name of a file that ends in .ftlh.");
            return false;
        }
        try {
            Path template = folder.resolve(file).normalize();
            if (template.startsWith(folder) && exists(folder, template)) {
                return true;
            }
        } catch (InvalidPathException e) {
            // falls through: what is no path is no file either
        }
        problems.missingTemplate(options.at(key), key, file);
        return false;
    }

    private static boolean exists(Path folder, Path template) {
        if (Files.isDirectory(folder)) {
            return Files.isRegularFile(template);
        }
        String name = folder.relativize(template).toString().replace('\\', '/');
        return DocumentOptions.class.getResource("/tapeout/templates/" + name) != null;
    }
}
