package tapeout.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tapeout.config.Folders;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.OwnOutput;
import tapeout.library.Library;
import tapeout.lock.LockReport;
import tapeout.markdown.BodyRenderer;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.output.asset.Asset;
import tapeout.output.asset.AssetPipeline;
import tapeout.output.asset.AssetRules;
import tapeout.output.asset.PackedFiles;
import tapeout.page.Addresses;
import tapeout.page.CollisionFinder;
import tapeout.page.LinkTargets;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.page.SitePlanner;
import tapeout.problem.ConfigProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.StrayFrontMatter;

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
        PUBLISH,
        /** As published; but what is held back and shown all the same stops nothing, whatever is wrong in it. */
        PREVIEW;

        /** Whether the output folder is written. */
        public boolean writesTheSite() {
            return this == PUBLISH || this == PREVIEW;
        }
    }

    private final SiteConfig config;
    private final Map<String, BodyRenderer> renderers;
    private final Goal goal;
    private final BuildMemory memory;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Problems problems = new Problems();
    private Leniency leniency = Leniency.NONE;
    private List<String> shownDrafts = List.of();

    /**
     * @param renderers what renders the bodies of documents, by file ending
     * @param memory of the site
     */
    public SiteBuild(SiteConfig config, Map<String, BodyRenderer> renderers, Goal goal, BuildMemory memory) {
        this.config = config;
        this.renderers = Map.copyOf(renderers);
        this.goal = goal;
        this.memory = memory;
    }

    /**
     * Builds, or finds that there is nothing to build. To be called once.
     *
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    public BuildReport run() throws PublishException {
        if (goal.writesTheSite()) {
            // First of all: should this build find mistakes, the last good site has to be whole all the same.
            new SitePublisher(config.folders()).recover();
        }
        MadeOf now = stopwatch.time("compare", () -> memory.now(config, goal, staleDrafts()));
        Optional<BuildReport> known = stopwatch.time("recall", now::recall);
        if (known.isPresent()) {
            return known.get().after(stopwatch.steps());
        }
        return build(now);
    }

    private BuildReport build(MadeOf now) throws PublishException {
        try (Workers workers = new Workers(config.build().threads())) {
            LockStage lock = LockStage.read(config, goal == Goal.LOCK, problems);
            SiteReading.Result read =
                    new SiteReading(config, renderers).read(workers, stopwatch, lock, now, goal == Goal.PREVIEW);
            leniency = read.leniency();
            shownDrafts = read.shownDrafts();
            problems.addAll(read.problems());
            Library library = read.library();
            OutgoingFiles files = outgoing(read);
            checkOutput();
            List<Asset> assets = stopwatch.time("assets", this::assets);
            SiteFiles siteFiles = new SiteFiles(read.resources(), byName(assets));
            Permalinks permalinks = new Permalinks(contentFolder());
            List<Page> pages = stopwatch.time(
                    "plan", () -> plan(library, permalinks, read.own().outputs(), files.outgoing()));
            LinkTargets targets = new LinkTargets(library, permalinks, pages, contentFolder(), siteFiles);
            stopwatch.run("check", () -> {
                problems.addAll(new DocumentCheck(library, config, targets, read.misread())
                        .check(library.documents(), workers));
                lock.check(library, permalinks, published(read.misread()), problems);
            });
            if (goal == Goal.CHECK && !library.heldBack().isEmpty()) {
                stopwatch.run(
                        "held back",
                        () -> problems.addAll(new HeldBackCheck(config, read, permalinks, siteFiles).check(workers)));
            }
            Rendering rendering = new Rendering(
                    config,
                    library,
                    new Addresses(permalinks, lock.firstAddresses(library, permalinks), targets, siteFiles),
                    read.own().data(),
                    problems,
                    workers,
                    isLenient(),
                    now::face);
            Optional<PublishReport> published = stopwatch.time(
                    goal.writesTheSite() ? "render and publish" : "render",
                    () -> render(rendering, pages, assets, () -> rendering.memory(now, assets)));
            LockReport locked = goal == Goal.LOCK && !isStopped() && !LockStage.isBroken(weighed())
                    ? stopwatch.time("lock", () -> lock.renew(library, permalinks))
                    : null;
            BuildReport report = new BuildReport(
                    weighed(),
                    count(library.documents(), Document::typeWord),
                    read.heldBack(),
                    shownDrafts,
                    files.leftOut(),
                    count(pages, Page::kind),
                    (int) Page.shown(pages).count(),
                    stopwatch.steps(),
                    published.orElse(null),
                    locked);
            now.keep(report, library);
            return report;
        }
    }

    /**
     * What is locked is what readers were told, and who checks is about to publish: the folder must not show more than
     * readers may see.
     */
    private void checkOutput() {
        List<String> drafts = staleDrafts();
        if (!drafts.isEmpty()) {
            Folders folders = config.folders();
            new ConfigProblems(problems)
                    .draftsInOutput(
                            SourceLocation.of("jbake.properties"),
                            folders.output().startsWith(folders.source())
                                    ? SourcePaths.relative(folders.source(), folders.output())
                                    : folders.output().toString(),
                            drafts);
        }
    }

    /** What the folder shows though it is held back; nothing where the build is about to replace it. */
    private List<String> staleDrafts() {
        try {
            return goal.writesTheSite() ? List.of() : new SitePublisher(config.folders()).shownDrafts();
        } catch (PublishException e) {
            return List.of(); // a folder that no site can stand in shows none; a build says what is wrong with it
        }
    }

    private boolean isLenient() {
        return goal == Goal.PREVIEW && !shownDrafts.isEmpty();
    }

    private OutgoingFiles outgoing(SiteReading.Result read) {
        return new OutgoingFiles(
                read.library(),
                contentFolder(),
                config.documents().statics(),
                read.resources(),
                read.leftBehind(),
                problems);
    }

    /** Without the files of what is held back, in which nothing stands that readers were told. */
    private Set<String> published(Set<String> misread) {
        return misread.stream().filter(leniency::counts).collect(Collectors.toSet());
    }

    private List<Asset> assets() {
        AssetRules rules = AssetRules.standard(config.documents().ignoreFile());
        List<Asset> assets = new AssetPipeline(config.folders(), rules, PackedFiles.assets()).run(problems);
        String folder = config.folders().assets().getFileName() + "/";
        assets.forEach(
                asset -> StrayFrontMatter.checkAsset(new SourceFile(folder + asset.name(), asset.source()), problems));
        return assets;
    }

    private List<Page> plan(Library library, Permalinks permalinks, List<OwnOutput> own, Map<String, Path> resources) {
        List<Page> pages = SitePlanner.plan(library, permalinks, config, own, resources);
        return CollisionFinder.writable(pages, leniency::covers, new LinkProblems(problems));
    }

    /**
     * Publishes if all is well; else renders what templates show, for the mistakes that only they have. Feeds may rely on
     * the library being without errors.
     */
    private Optional<PublishReport> render(
            Rendering rendering, List<Page> pages, List<Asset> assets, Supplier<PageMemory> memory)
            throws PublishException {
        if (hasErrors()) {
            rendering.rehearse(Page.shown(pages).map(Page.class::cast).toList(), PageMemory.none());
            return Optional.empty();
        }
        if (!goal.writesTheSite() || isStopped()) {
            rendering.rehearse(pages, memory.get());
            return Optional.empty();
        }
        return rendering.publish(pages, assets, shownDrafts, memory.get());
    }

    private boolean hasErrors() {
        return weighed().stream().anyMatch(Problem::isError);
    }

    private boolean isStopped() {
        return config.build().isStoppedBy(weighed());
    }

    private List<Problem> weighed() {
        return leniency.apply(new SeverityPolicy(config.severities()).apply(problems.sorted()));
    }

    private static <T> Map<String, Integer> count(List<T> items, Function<T, String> kind) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1, Integer::sum));
        return counts;
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
