package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.config.DocumentRules;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.GenericDocument;
import tapeout.content.Status;
import tapeout.editorial.DueChecker;
import tapeout.editorial.EditorialChecker;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.ReadingRules;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.lock.LockReport;
import tapeout.markdown.BodyRenderer;
import tapeout.output.Asset;
import tapeout.output.AssetPipeline;
import tapeout.output.AssetRules;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.page.CollisionFinder;
import tapeout.page.LinkChecker;
import tapeout.page.LinkTargets;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.page.SitePlanner;
import tapeout.problem.DueProblems;
import tapeout.problem.EditorialProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;

/**
 * One build from source folder to published site. Every mistake of a run is in its report; nothing is published while one
 * of them is an error.
 */
public final class SiteBuild {

    /** How far a build goes. */
    public enum Goal {
        /** Everything but the publishing; nothing is written. */
        CHECK,
        /** As checked; then the lock file tells what is published. */
        LOCK,
        /** The site stands in the output folder. */
        PUBLISH
    }

    private final SiteConfig config;
    private final Map<String, BodyRenderer> renderers;
    private final Goal goal;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Problems problems = new Problems();

    /** @param renderers what renders the bodies of documents, by file ending */
    public SiteBuild(SiteConfig config, Map<String, BodyRenderer> renderers, Goal goal) {
        this.config = config;
        this.renderers = Map.copyOf(renderers);
        this.goal = goal;
    }

    /**
     * Builds. To be called once.
     *
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    public BuildReport run() throws PublishException {
        if (goal == Goal.PUBLISH) {
            // First of all: should this build find mistakes, the last good site has to be whole all the same.
            new SitePublisher(config.folders()).recover();
        }
        try (Workers workers = new Workers(config.build().threads())) {
            List<SourceFile> files = stopwatch.time("scan", this::scan);
            LockStage lock = LockStage.read(config, goal == Goal.LOCK, problems);
            DocumentParser parser =
                    new DocumentParser(new DocumentReaders(readingRules()), renderers, lock.needsFingerprints());
            List<Document> documents = stopwatch.time("parse", () -> parse(files, parser, lock, workers));
            Set<String> misread = filesWithErrors();
            Library library = stopwatch.time("assemble", () -> assemble(documents));
            Map<String, Path> resources = resources(files, parser);
            List<Asset> assets = stopwatch.time("assets", this::assets);
            SiteFiles siteFiles = new SiteFiles(resources, byName(assets));
            Permalinks permalinks = new Permalinks(contentFolder());
            List<Page> pages = stopwatch.time("plan", () -> plan(library, permalinks, resources));
            LinkTargets targets = new LinkTargets(library, permalinks, pages, contentFolder(), siteFiles);
            stopwatch.run("check", () -> {
                check(library, targets, misread, workers);
                lock.check(library, permalinks, misread, problems);
                new DueChecker(config.freshness(), today(), new DueProblems(problems)).check(library);
            });
            Rendering rendering = new Rendering(config, library, permalinks, targets, siteFiles, problems, workers);
            Optional<PublishReport> published = stopwatch.time(
                    goal == Goal.PUBLISH ? "render and publish" : "render", () -> render(rendering, pages, assets));
            LockReport locked = goal == Goal.LOCK && !hasErrors() && !LockStage.isBroken(weighed())
                    ? stopwatch.time("lock", () -> lock.renew(library, permalinks))
                    : null;
            return report(library, pages, published.orElse(null), locked);
        }
    }

    private List<SourceFile> scan() {
        Path content = config.folders().content();
        FileProblems mistakes = new FileProblems(problems);
        if (!Files.isDirectory(content)) {
            mistakes.missingFolder(contentFolder(), "the site's documents");
            return List.of();
        }
        try {
            return SourceScanner.scan(
                    config.folders().source(), content, config.documents().ignoreFile(), mistakes);
        } catch (IOException e) {
            mistakes.unreadable(contentFolder(), String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private List<Document> parse(List<SourceFile> files, DocumentParser parser, LockStage lock, Workers workers) {
        List<SourceFile> documents = files.stream().filter(parser::isDocument).toList();
        List<Document> read = new ArrayList<>(documents.size());
        for (DocumentParser.Parsed parsed : workers.map(documents, parser::parse)) {
            problems.addAll(parsed.problems());
            lock.note(parsed);
            if (parsed.document() != null) {
                read.add(parsed.document());
            }
        }
        return read;
    }

    private Library assemble(List<Document> documents) {
        Visibility visibility = new Visibility(
                config.build().asOf(), config.build().drafts(), config.build().future());
        Library library = new LibraryBuilder(visibility, problems).build(documents);
        if (library.topics().isEmpty()) {
            new LinkProblems(problems).noTopics(contentFolder() + "/topics");
        }
        return library;
    }

    private List<Asset> assets() {
        AssetRules rules = AssetRules.standard(config.documents().ignoreFile());
        return new AssetPipeline(config.folders(), rules).run(problems);
    }

    private List<Page> plan(Library library, Permalinks permalinks, Map<String, Path> resources) {
        List<Page> pages = SitePlanner.plan(library, permalinks, config, resources);
        CollisionFinder.check(pages, new LinkProblems(problems));
        return pages;
    }

    /**
     * @param misread files of which a part could not be read: it may hold the source that seems to be missing or unused, or
     *     say that the post changed
     */
    private void check(Library library, LinkTargets targets, Set<String> misread, Workers workers) {
        EditorialChecker editorial =
                new EditorialChecker(library, config.identity().language());
        List<List<Problem>> found = workers.map(library.documents(), document -> {
            Problems mistakes = new Problems();
            new LinkChecker(targets, new LinkProblems(mistakes)).check(document);
            editorial.check(document, new EditorialProblems(mistakes));
            return mistakes.sorted().stream()
                    .filter(problem -> !needsTheWholeDocument(problem.code())
                            || !misread.contains(problem.location().file()))
                    .toList();
        });
        found.forEach(problems::addAll);
    }

    private static boolean needsTheWholeDocument(ProblemCode code) {
        return code == ProblemCode.UNUSED_SOURCE || code.isEditorial();
    }

    private Set<String> filesWithErrors() {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
    }

    /**
     * Publishes if all is well; else renders what templates show, for the mistakes that only they have. Feeds may rely on
     * the library being without errors.
     */
    private Optional<PublishReport> render(Rendering rendering, List<Page> pages, List<Asset> assets)
            throws PublishException {
        if (hasErrors()) {
            rendering.rehearse(pages.stream()
                    .filter(page -> !(page instanceof Page.FilePage))
                    .toList());
            return Optional.empty();
        }
        if (goal != Goal.PUBLISH) {
            rendering.rehearse(pages);
            return Optional.empty();
        }
        return rendering.publish(pages, assets);
    }

    private boolean hasErrors() {
        return weighed().stream().anyMatch(Problem::isError);
    }

    private List<Problem> weighed() {
        return new SeverityPolicy(config.severities()).apply(problems.sorted());
    }

    private BuildReport report(
            Library library, List<Page> pages, @Nullable PublishReport published, @Nullable LockReport locked) {
        Map<String, Integer> documents = new TreeMap<>();
        library.documents().forEach(document -> documents.merge(typeOf(document), 1, Integer::sum));
        Map<String, Integer> kinds = new TreeMap<>();
        pages.forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
        return new BuildReport(
                weighed(), documents, library.heldBack().size(), kinds, stopwatch.steps(), published, locked);
    }

    private static String typeOf(Document document) {
        return document instanceof GenericDocument generic
                ? generic.type()
                : document.getClass().getSimpleName().toLowerCase(Locale.ROOT).replace("staticpage", "page");
    }

    private ReadingRules readingRules() {
        DocumentRules rules = config.documents();
        Status status = Status.of(rules.defaultStatus()).orElse(Status.PUBLISHED);
        return new ReadingRules(
                contentFolder(),
                rules.draftSuffix(),
                status,
                rules.dateFormat(),
                rules.templates().keySet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
    }

    private String contentFolder() {
        return SourcePaths.relative(config.folders().source(), config.folders().content());
    }

    private Map<String, Path> resources(List<SourceFile> files, DocumentParser parser) {
        Map<String, Path> resources = new LinkedHashMap<>();
        files.stream()
                .filter(file -> !parser.isDocument(file))
                .forEach(file ->
                        resources.put(file.file().substring(contentFolder().length() + 1), file.path()));
        return resources;
    }

    private static Map<String, SiteFiles.Asset> byName(List<Asset> assets) {
        Map<String, SiteFiles.Asset> byName = new TreeMap<>();
        assets.forEach(asset -> byName.put(asset.name(), new SiteFiles.Asset(asset.path(), asset.source())));
        return byName;
    }
}
