package tapeout.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.editorial.EditorialChecker;
import tapeout.library.Library;
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
import tapeout.problem.EditorialProblems;
import tapeout.problem.FaultProblems;
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
            LockStage lock = LockStage.read(config, goal == Goal.LOCK, problems);
            SiteReading.Result read = new SiteReading(config, renderers).read(workers, stopwatch, lock);
            problems.addAll(read.problems());
            Set<String> misread = read.misread();
            Library library = read.library();
            Map<String, Path> resources = read.resources();
            List<Asset> assets = stopwatch.time("assets", this::assets);
            SiteFiles siteFiles = new SiteFiles(resources, byName(assets));
            Permalinks permalinks = new Permalinks(contentFolder());
            List<Page> pages = stopwatch.time("plan", () -> plan(library, permalinks, resources));
            LinkTargets targets = new LinkTargets(library, permalinks, pages, contentFolder(), siteFiles);
            stopwatch.run("check", () -> {
                check(library, targets, misread, workers);
                lock.check(library, permalinks, misread, problems);
            });
            Rendering rendering = new Rendering(
                    config,
                    library,
                    permalinks,
                    lock.firstAddresses(library, permalinks),
                    targets,
                    siteFiles,
                    problems,
                    workers);
            Optional<PublishReport> published = stopwatch.time(
                    goal == Goal.PUBLISH ? "render and publish" : "render", () -> render(rendering, pages, assets));
            LockReport locked = goal == Goal.LOCK && !hasErrors() && !LockStage.isBroken(weighed())
                    ? stopwatch.time("lock", () -> lock.renew(library, permalinks))
                    : null;
            return report(library, pages, published.orElse(null), locked);
        }
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
        EditorialChecker editorial = new EditorialChecker(
                library,
                config.identity().language(),
                config.documents().lengths(),
                today());
        List<List<Problem>> found = workers.map(library.documents(), document -> {
            Problems mistakes = new Problems();
            new FaultProblems(mistakes).guard(document.header().at(), "checking this document", () -> {
                new LinkChecker(targets, new LinkProblems(mistakes)).check(document);
                editorial.check(document, new EditorialProblems(mistakes));
            });
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
        library.documents().forEach(document -> documents.merge(document.typeWord(), 1, Integer::sum));
        Map<String, Integer> kinds = new TreeMap<>();
        pages.forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
        return new BuildReport(
                weighed(), documents, library.heldBack().size(), kinds, stopwatch.steps(), published, locked);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
    }

    private String contentFolder() {
        return SourcePaths.content(config.folders());
    }

    private static Map<String, SiteFiles.Asset> byName(List<Asset> assets) {
        Map<String, SiteFiles.Asset> byName = new TreeMap<>();
        assets.forEach(asset -> byName.put(asset.name(), new SiteFiles.Asset(asset.path(), asset.source())));
        return byName;
    }
}
