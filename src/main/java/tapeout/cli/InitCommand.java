package tapeout.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.jbake.SiteHost;
import tapeout.output.NewSite;
import tapeout.output.asset.PackedFiles;

/** Makes a new site that builds: a topic, a declared type with an entity, a post, a page, a workflow. */
@Command(
        name = "init",
        description = {
            "Makes a new site in an empty folder: it builds as it is.",
            "On a terminal it asks for what no option says; in a script or pipe it never does."
        })
final class InitCommand implements Callable<Integer> {

    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String COMMON = "common";
    private static final String RESERVED = "https://site.example/";

    @Parameters(
            paramLabel = "<folder>",
            description = "Where the site goes: a new folder or an empty one; a repository without files is empty.")
    private Path folder = Path.of(".");

    @Option(
            names = "--beat",
            paramLabel = "<beat>",
            description = "minimal, news (things with a life cycle) or tech (things with facts and a tracker)."
                    + " Default: minimal.")
    private Beat beat = Beat.minimal;

    @Option(names = "--title", paramLabel = "<title>", description = "The name of the site. Default: the folder's.")
    private @Nullable String title;

    @Option(names = "--tagline", paramLabel = "<tagline>", description = "One line on what the site is. Default: none.")
    private @Nullable String tagline;

    @Option(
            names = "--host",
            paramLabel = "<address>",
            converter = SiteOptions.HostConverter.class,
            description = "The public address, such as https://you.github.io/digest/. Default: one to be replaced.")
    private @Nullable URI host;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    /** What a new site begins with. */
    enum Beat {
        minimal,
        news,
        tech
    }

    @Override
    public Integer call() throws IOException {
        Path site = folder.toAbsolutePath().normalize();
        if (!NewSite.fits(site)) {
            console.refuse(
                    folder + (Files.isDirectory(site) ? " is not empty." : " is no folder."),
                    "Name a new folder, such as: tapeout init my-site");
            return ExitCodes.USAGE;
        }
        String name = title == null ? console.ask("Title", titleOf(site)) : title;
        String line = tagline == null ? console.ask("Tagline, in one line, or nothing", "") : tagline;
        if ((name + line).contains("${")) {
            console.refuse(
                    "A title or tagline cannot hold \"${\", by which a configuration refers to another key.",
                    "Write it without the brace.");
            return ExitCodes.USAGE;
        }
        SortedMap<String, String> files = files(property(name), property(line));
        NewSite.create(site, files);
        console.say("A new site is in " + folder + ":");
        files.keySet().forEach(file -> console.say("  " + file));
        console.say(seeing(folder));
        return ExitCodes.FINE;
    }

    /** How to look at a site, from the folder that one is in. */
    static String seeing(Path site) {
        String name = site.toString();
        return "See it: tapeout serve --source " + (name.indexOf(' ') < 0 ? name : '"' + name + '"');
    }

    private SortedMap<String, String> files(String name, String line) throws IOException {
        LocalDate day = LocalDate.now(Clock.systemUTC());
        Map<String, String> values = Map.of(
                "title", name,
                "tagline", line,
                "host", address().toString(),
                "version", Version.number(),
                "day", day.toString());
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, Path> packed : PackedFiles.beats().entrySet()) {
            String from = packed.getKey();
            String part = from.substring(0, from.indexOf('/'));
            if (part.equals(COMMON) || part.equals(beat.name())) {
                String file = from.substring(part.length() + 1)
                        .replace("/YEAR/", "/" + day.getYear() + "/")
                        .replaceFirst("^git", ".git");
                files.put(
                        file,
                        BLANK.matcher(Files.readString(packed.getValue()))
                                .replaceAll(blank ->
                                        Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group()))));
            }
        }
        return files;
    }

    /** The public address; asked for until it can be one. */
    private URI address() throws IOException {
        while (host == null) {
            String answer = console.ask("Public address", RESERVED);
            try {
                host = SiteHost.parse(answer);
            } catch (IllegalArgumentException e) {
                console.say("\"" + answer + "\" cannot be the site's address: " + e.getMessage() + ".");
                console.say("  hint: Write one such as https://you.github.io/digest/, or nothing to decide later.");
            }
        }
        return host;
    }

    /** A folder's name as a title: {@code my-site} is "My site", and one without words is the site. */
    private static String titleOf(Path site) {
        Path last = site.getFileName();
        String name =
                (last == null ? "" : last.toString()).replaceAll("[-_]+", " ").strip();
        String words = name.isEmpty() ? "site" : name;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A text as the value of a property: one line, its backslashes doubled. */
    private static String property(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip().replace("\\", "\\\\");
    }
}
