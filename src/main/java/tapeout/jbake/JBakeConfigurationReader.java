package tapeout.jbake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.BuildOptions;
import tapeout.config.EditionNumbers;
import tapeout.config.Folders;
import tapeout.config.Identity;
import tapeout.config.Paging;
import tapeout.config.Profile;
import tapeout.config.SiteConfig;
import tapeout.guest.GuestRules;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.ReadFailures;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.properties.PropertyFile;

/**
 * Reads {@code jbake.properties} through JBake's configuration and checks all of it.
 *
 * <pre>{@code
 * ConfigurationReading reading = new JBakeConfigurationReader(Clock.systemUTC(), 4).read(folder, Overrides.NONE);
 * }</pre>
 */
public final class JBakeConfigurationReader {

    private static final String FILE = "jbake.properties";
    /** The file that JBake reads where there is no other: that it is there is told. */
    public static final String LEGACY = "custom.properties";

    private static final List<String> EDITION_NUMBERS = List.of("week", "count");
    private static final List<String> PROFILES = List.of("newsroom", "blog", "jbake");

    private final Clock clock;
    private final int processors;

    /**
     * @param clock decides what is scheduled where nothing else does
     * @param processors how many threads a build has where nothing says so
     */
    public JBakeConfigurationReader(Clock clock, int processors) {
        this.clock = clock;
        this.processors = Math.max(1, Math.min(processors, RunOptions.MAX_THREADS));
    }

    /** Reads the configuration of the site in a folder; every mistake is among the problems. */
    public ConfigurationReading read(Path folder, Overrides overrides) {
        return read(folder, null, overrides);
    }

    /**
     * As above, with the keys of an environment over those of the site.
     *
     * @param environment such as {@code staging}, for {@code jbake.staging.properties}; null for none
     */
    public ConfigurationReading read(Path folder, @Nullable String environment, Overrides overrides) {
        Path source = folder.toAbsolutePath().normalize();
        Problems found = new Problems();
        ConfigProblems problems = new ConfigProblems(found);
        SourceText text = text(source, problems);
        PropertyFile file = text == null ? null : PropertyFile.read(text, problems);
        PropertyFile all =
                file == null || environment == null ? file : new Environments(source).over(file, environment, problems);
        HostedSite site = all == null ? null : read(source, all, overrides, problems);
        List<Problem> sorted = found.sorted();
        return new ConfigurationReading(sorted.stream().anyMatch(Problem::isError) ? null : site, sorted);
    }

    private @Nullable SourceText text(Path source, ConfigProblems problems) {
        SourceLocation at = SourceLocation.of(FILE);
        Path file = source.resolve(FILE);
        Path legacy = source.resolve(LEGACY);
        if (!Files.isDirectory(source)) {
            problems.missingConfiguration(
                    at,
                    "The source folder " + source + (Files.exists(source) ? " is no folder." : " does not exist."),
                    "Name a folder that holds a " + FILE + ".");
            return null;
        }
        if (Files.exists(legacy)) {
            problems.legacyFile(SourceLocation.of(LEGACY));
        }
        if (!Files.exists(file)) {
            problems.missingConfiguration(
                    at,
                    "The source folder " + source + " holds no " + FILE + ".",
                    siteAround(source)
                            .map(site -> "The site around it is in " + site + ": name it with --source, or go there.")
                            .orElse(
                                    "Name the folder of a site with --source, or make a new one: tapeout init my-site"));
            return null;
        }
        return decode(file, problems);
    }

    /** The site in one of whose folders somebody stands. */
    private static Optional<Path> siteAround(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(above -> Files.isRegularFile(above.resolve(FILE)))
                .findFirst();
    }

    /** The text of a file of properties; null where it cannot be read, which is a problem. */
    static @Nullable SourceText decode(Path file, ConfigProblems problems) {
        String name = String.valueOf(file.getFileName());
        SourceLocation at = SourceLocation.of(name);
        try {
            if (!file.toRealPath()
                    .startsWith(Objects.requireNonNull(file.getParent()).toRealPath())) {
                problems.unreadable(at, "it is a link that leads out of the source folder");
                return null;
            }
            return SourceDecoder.decode(name, Files.readAllBytes(file), problems.ofFiles());
        } catch (IOException e) {
            problems.unreadable(at, ReadFailures.reason(e));
        }
        return null;
    }

    private HostedSite read(Path source, PropertyFile file, Overrides overrides, ConfigProblems problems) {
        GuestDetection detection = new GuestDetection(source, file);
        return detection.isGuest()
                ? guest(source, file, detection, overrides, problems)
                : own(source, file, overrides, problems);
    }

    private HostedSite own(Path source, PropertyFile file, Overrides overrides, ConfigProblems problems) {
        checkKeys(file, problems);
        Options options = new Options(source, file, problems);
        RunOptions run = new RunOptions(options, problems, clock, processors);
        JBakeConfiguration host = options.host();
        Folders folders = new FolderOptions(source, host, options, problems).read(overrides.output());
        host.setDestinationFolder(folders.output().toFile());
        AddressOptions addresses = new AddressOptions(options, problems);
        boolean publish = Objects.requireNonNullElse(overrides.publish(), options.flag("tapeout.publish"));
        Identity identity = identity(file, options, addresses.host(overrides.host(), publish), problems);
        Profile profile =
                Profile.valueOf(options.choice("tapeout.profile", PROFILES).toUpperCase(Locale.ROOT));
        BuildOptions build = run.build(overrides, profile);
        if (publish) {
            run.checkHeldBack(overrides, build);
        }
        SiteConfig config = new SiteConfig(
                folders,
                identity,
                addresses.read(),
                paging(options),
                new MailOptions(options, problems).read(publish),
                new MachineOptions(options, problems).read(),
                new DocumentOptions(host, options, problems).read(folders, identity.language(), profile),
                build);
        return new HostedSite(config, host, run.preview(), run.console(), null);
    }

    /** A site of JBake's: what Tapeout alone asks of a site is as it is by default. */
    private HostedSite guest(
            Path source, PropertyFile file, GuestDetection detection, Overrides overrides, ConfigProblems problems) {
        if (!detection.isSaid()) {
            problems.ofGuest().detected(detection.template().orElse("a template of JBake's"));
        }
        file.entries().forEach((key, entry) -> {
            if (key.startsWith("tapeout.") && !ConfigKeys.isKnown(key)) {
                checkUnknown(entry, problems);
            }
        });
        Options options = new Options(source, file, problems, true);
        RunOptions run = new RunOptions(options, problems, clock, processors);
        DefaultJBakeConfiguration host = options.host();
        URI address = overrides.host() == null ? guestAddress(options) : overrides.host();
        if (overrides.host() != null) {
            host.setProperty("site.host", address.toString());
        }
        Folders folders = new FolderOptions(source, host, options, problems).read(overrides.output());
        host.setDestinationFolder(folders.output().toFile());
        ConfigProblems unheard = new ConfigProblems(new Problems());
        Options plain = new Options(source, PropertyFile.read(new SourceText(FILE, ""), unheard), unheard);
        Locale language = LanguageOption.read(options, problems);
        SiteConfig config = new SiteConfig(
                folders,
                new Identity(
                        options.text("tapeout.title"),
                        "",
                        "",
                        address,
                        language,
                        EditionNumbers.WEEK,
                        Map.of(),
                        new ArrangementOptions(plain, unheard).read()),
                new AddressOptions(plain, unheard).read(),
                paging(plain),
                new MailOptions(plain, unheard).read(false),
                new MachineOptions(plain, unheard).read(),
                new DocumentOptions(plain.host(), plain, unheard).read(folders, language, Profile.JBAKE),
                run.build(overrides, Profile.JBAKE));
        GuestRules rules = new GuestOptions(options, problems).read(folders);
        return new HostedSite(config, host, run.preview(), run.console(), rules);
    }

    // templates print the key as they like; here it only says under which path the preview serves
    private static URI guestAddress(Options options) {
        try {
            return SiteHost.parse(options.text("site.host"));
        } catch (IllegalArgumentException e) {
            return AddressOptions.NOWHERE;
        }
    }

    private static void checkKeys(PropertyFile file, ConfigProblems problems) {
        file.entries().forEach((key, entry) -> {
            if (!ConfigKeys.isKnown(key)) {
                checkUnknown(entry, problems);
            } else {
                ConfigKeys.whyWithoutEffect(key, entry.value())
                        .ifPresent(why -> problems.unsupportedKey(entry.keyAt(), key, why));
            }
        });
    }

    // JBake lets a site invent keys for its templates, so only what looks like a slip is an error
    private static void checkUnknown(PropertyFile.Entry entry, ConfigProblems problems) {
        boolean slip = entry.key().startsWith("tapeout.")
                || DidYouMean.nearest(entry.key(), ConfigKeys.all()).isPresent();
        if (slip) {
            problems.unknownKey(entry.keyAt(), entry.key(), ConfigKeys.all());
        } else {
            problems.unsupportedKey(
                    entry.keyAt(), entry.key(), "neither JBake nor Tapeout knows it, and templates do not see it");
        }
    }

    private static Identity identity(PropertyFile file, Options options, URI host, ConfigProblems problems) {
        String named = options.line("tapeout.title");
        String title = named.isEmpty() ? nameOf(host) : named;
        String publisher = options.line("tapeout.publisher");
        return new Identity(
                title,
                options.line("tapeout.tagline"),
                publisher.isEmpty() ? title : publisher,
                host,
                LanguageOption.read(options, problems),
                EditionNumbers.valueOf(options.choice("tapeout.edition_numbers", EDITION_NUMBERS)
                        .toUpperCase(Locale.ROOT)),
                siteKeys(file, options),
                new ArrangementOptions(options, problems).read());
    }

    /** An address as people write it: what a site that does not say its name is called. */
    private static String nameOf(URI host) {
        return (host.getAuthority() + host.getPath()).replaceFirst("/$", "");
    }

    private static Map<String, String> siteKeys(PropertyFile file, Options options) {
        Map<String, String> own = new TreeMap<>();
        file.entries().keySet().stream()
                .filter(ConfigKeys::isOfTheSite)
                .forEach(key -> own.put(key.substring(ConfigKeys.SITE.length()), options.text(key)));
        return own;
    }

    private static Paging paging(Options options) {
        return new Paging(
                options.flag("index.paginate") ? options.count("index.posts_per_page", 1000) : Integer.MAX_VALUE,
                options.count("tapeout.list_size", 1000),
                options.count("tapeout.feed_size", 1000));
    }
}
