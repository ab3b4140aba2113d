package tapeout.lock;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tapeout.content.Body;
import tapeout.content.Post;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * A post with everything that it tells its readers, written out and read as a build reads it.
 *
 * @param values its texts, one for each {@code %s} of the front matter
 * @param body its Markdown
 */
record ToldPost(List<String> values, String body) {

    static final ToldPost SAMPLE = new ToldPost(
            List.of(
                    "A headline that states something",
                    "A summary of one or two sentences that stands alone.",
                    "Shown at last",
                    "The chip has 64 GB, 3,200 GB/s.",
                    "The chip is late.",
                    "Who makes it, and where?",
                    "A board costs 90 euros.",
                    "The Maker",
                    "Data sheet, rev. 2",
                    "A. Writer",
                    "Read in quotation."),
            """
            The chip has *64 GB* [@sheet].

            ## How much
            - 64 GB, said [[maker]];
            - 3,200 GB/s: “fast”, naïve 文字 🙂.
            """);

    private static final String FRONT_MATTER = """
            ---
            title: %s
            date: 2026-11-18
            summary: %s
            topics: [chips]
            kind: report
            event: {date: 2026-11-17, label: %s}
            claims:
              - {id: claim-1, text: %s, by: maker, status: company-claim, sources: [sheet], disputes: ["other#claim"]}
              - {id: claim-2, text: %s, by: an analyst, status: analyst, sources: [sheet]}
            unknowns: [{id: who, text: %s}]
            answers: [{question: "other#price", text: %s}]
            sources:
              - {id: sheet, publisher: %s, title: %s, url: "https://maker.example/", kind: documentation, accessed: 2026-11-18, published: 2026-11, author: %s, note: %s}
            tags: [one]
            ---
            """;

    private static final DocumentReaders READERS = new DocumentReaders(
            new ReadingRules("content", "", Status.PUBLISHED, DateTimeFormatter.ISO_LOCAL_DATE, Set.of()),
            EntityTypes.NONE);

    /** The same with another value. */
    ToldPost with(int index, String value) {
        List<String> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new ToldPost(changed, body);
    }

    /** The fingerprint of the post as it stands. */
    Fingerprint print() {
        return printOf(frontMatter() + body);
    }

    String frontMatter() {
        Object[] quoted = values.stream().map(ToldPost::quote).toArray();
        return String.format(Locale.ROOT, FRONT_MATTER, quoted);
    }

    /** The fingerprint of a whole file, which has to be sound. */
    static Fingerprint printOf(String text) {
        Problems problems = new Problems();
        SourceText source = new SourceText("content/posts/2026/a-post.md", text);
        SplitSource split = FrontMatterSplitter.split(source, problems);
        Post post = (Post) READERS.read(source, split, Body.EMPTY, problems);
        if (!problems.isEmpty() || post == null) {
            throw new AssertionError(problems.sorted() + "\n" + text);
        }
        return Fingerprint.of(post, text.substring(split.bodyStart()));
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
