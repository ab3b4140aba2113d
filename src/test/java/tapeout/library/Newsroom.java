package tapeout.library;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** A small newsroom written as text, read by the real readers into a library. */
public final class Newsroom {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private EntityTypes types = DeclaredTypes.ALL;
    private boolean drafts;
    private boolean future;

    public Newsroom() {
        file("topics/chips.md", "title: Chips\nsummary: All of them.\nglyph: die\norder: 1");
    }

    /** Adds a document: its front matter without the lines of dashes. */
    public Newsroom file(String file, String frontMatter, String... body) {
        files.put("content/" + file, "---\n" + frontMatter + "\n---\n" + String.join("\n", body) + "\n");
        return this;
    }

    /** Adds a post of a day; further lines of front matter may follow. */
    public Newsroom post(String slug, String date, String... more) {
        return file(
                "posts/" + date.substring(0, 4) + "/" + slug + ".md",
                "title: The post called " + slug + "\ndate: " + date
                        + "\nsummary: A summary that is long enough to be one, of a post.\ntopics: [chips]\nkind: report\n"
                        + String.join("\n", more));
    }

    public Newsroom organization(String id, String... more) {
        return file(
                "organizations/" + id + ".md",
                "name: " + id + "\nsummary: One of them.\nkind: company\n" + String.join("\n", more));
    }

    public Newsroom chip(String id, String vendor, String... more) {
        return file(
                "chips/" + id + ".md",
                "name: " + id + "\nsummary: A chip.\nvendor: " + vendor + "\nkind: gpu\nstatus: {value: unknown}\n"
                        + String.join("\n", more));
    }

    /** Declares other types than those of the tests. */
    public Newsroom types(EntityTypes declared) {
        types = declared;
        return this;
    }

    public Newsroom withDrafts() {
        drafts = true;
        return this;
    }

    Newsroom withFuture() {
        future = true;
        return this;
    }

    /** The documents in an order that no file system gave. */
    List<Document> documents(long shuffle) {
        List<Document> documents = new ArrayList<>();
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        DocumentReaders readers = new DocumentReaders(
                new ReadingRules(
                        "content",
                        "",
                        Status.PUBLISHED,
                        new ReadingRules.Style(DateTimeFormatter.ISO_LOCAL_DATE, () -> QuotationMarks.ENGLISH),
                        Set.of(),
                        OwnNames.of(
                                types,
                                files.keySet().stream()
                                        .map(file -> file.substring("content/".length()))
                                        .toList()),
                        false,
                        Set.of()),
                types);
        files.forEach((file, text) -> {
            SourceText source = new SourceText(file, text);
            SplitSource split = FrontMatterSplitter.split(source, problems);
            Document document =
                    readers.read(source, split, markdown.render(source, split.bodyStart(), problems), problems);
            if (document == null) {
                throw new IllegalArgumentException(file + " cannot be read: " + problems.sorted());
            }
            documents.add(document);
        });
        Collections.shuffle(documents, new Random(shuffle));
        return documents;
    }

    public Library library() {
        return library(1);
    }

    Library library(long shuffle) {
        return new LibraryBuilder(types, Alphabet.of(Locale.ENGLISH), new Visibility(NOW, drafts, future), problems)
                .build(documents(shuffle));
    }

    /** Builds the library and tells what was wrong: {@code CODE line: detail hint}. */
    List<String> problems() {
        library();
        return problems.sorted().stream()
                .map(problem ->
                        problem.code() + " " + problem.location() + ": " + problem.detail() + " " + problem.hint())
                .toList();
    }
}
