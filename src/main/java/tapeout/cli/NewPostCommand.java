package tapeout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tapeout.config.SiteConfig;
import tapeout.content.Post;
import tapeout.content.value.Slug;
import tapeout.jbake.ConfigurationReading;
import tapeout.jbake.HostedSite;
import tapeout.output.NewFile;

/** Makes a new post, as a draft, and prints its path. */
@Command(name = "post", description = "Makes a new draft in content/posts/<year>/ and prints its path.")
final class NewPostCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(paramLabel = "<title>", description = "The headline. It states, it does not tease.")
    private String title = "";

    private final Console console;

    NewPostCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SiteSession session = new SiteSession(console, options);
        ConfigurationReading reading = session.configuration();
        HostedSite site = reading.site();
        if (site == null) {
            session.print(null, reading.problems());
            return ExitCodes.USAGE;
        }
        Slug slug;
        try {
            slug = Slug.ofLongTitle(title);
        } catch (IllegalArgumentException e) {
            console.say("error: \"" + title + "\" has no letter or digit to name a file by.");
            console.say("  hint: Give the headline in quotes: tapeout new post \"DeepSeek previews V4\"");
            return ExitCodes.USAGE;
        }
        SiteConfig config = site.config();
        LocalDate day = LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
        Path folder = config.folders().content().resolve("posts").resolve(String.valueOf(day.getYear()));
        Path file = NewFile.create(folder, slug.value(), text(day, topics(config)));
        console.out().println(file);
        if (!session.isQuiet(site)) {
            console.say("Fill it in, watch it with \"tapeout serve --drafts\", and set status: published.");
        }
        return ExitCodes.FINE;
    }

    private static List<String> topics(SiteConfig config) throws IOException {
        Path folder = config.folders().content().resolve("topics");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    private String text(LocalDate day, List<String> topics) {
        String quoted = "\""
                + title.replaceAll("\\p{Cntrl}+", " ")
                        .strip()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"") + "\"";
        String first = topics.isEmpty() ? "" : topics.get(0);
        return String.format(
                Locale.ROOT, """
                ---
                title: %s
                date: %s
                # One or two sentences that stand alone, 40 to 240 characters.
                summary: "%s"
                # One or more of: %s
                topics: [%s]
                # report, analysis, brief, explainer or background
                kind: report
                # draft, published, or published-date to go out when the date has come
                status: draft
                # What it is about, on timelines. Leave the date out where the sources do not say.
                # event: {date: %s, label: What happened}
                # story: id-of-a-story
                # Where it is known from; cite one in the text with [@id].
                sources: []
                #  - {id: maker, publisher: Name, title: "As published", url: "https://example.org/", kind: official, accessed: %s}
                # Who says what, and how sure it is: company-claim, confirmed, official-record, analyst, reported, disputed.
                claims: []
                #  - {id: a-name, text: "One statement.", by: organization-id, status: company-claim, sources: [maker]}
                # What is not known.
                unknowns: []
                tags: []
                ---

                """, quoted, day, Post.SUMMARY_TO_COME, String.join(", ", topics), first, day, day);
    }
}
