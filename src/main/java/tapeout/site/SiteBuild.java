package tapeout.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.lock.LockReport;
import tapeout.markdown.BodyRenderer;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.page.LinkChecker;
import tapeout.page.Page;
import tapeout.problem.ConfigProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.site.source.SourcePaths;
import tapeout.site.step.Stopwatch;

/**
 * One build from source folder to published site. Every mistake of a run is in its report; nothing is published while one
 * of them is an error.
 */
public final class SiteBuild {

    private final SiteConfig config;
    private final SiteWords words;
    private final Supplier<Map<String, BodyRenderer>> renderers;
    private final Goal goal;
    private final BuildMemory memory;
    private final Stopwatch stopwatch;
    private final Problems problems = new Problems();
    private Leniency leniency = Leniency.NONE;
    private List<String> shownDrafts = List.of();
    private boolean typesHold = true;

    /**
     * @param renderers what renders the bodies of documents, by file ending; asked where something has to be read
     * @param memory of the site
     * @param stopwatch times the steps
     */
    public SiteBuild(
            SiteConfig config,
            SiteWords words,
            Supplier<Map<String, BodyRenderer>> renderers,
            Goal goal,
            BuildMemory memory,
            Stopwatch stopwatch) {
        this.config = config;
        this.words = words;
        this.renderers = renderers;
        this.goal = goal;
        this.memory = memory;
        this.stopwatch = stopwatch;
    }

    /**
     * Builds, or finds that there is nothing to build. To be called once.
     *
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    public BuildReport run() throws PublishException {
        if (goal.writesTheSite()) {
            // First of all: should this build find mistakes, the last good site has to be whole all the same.
            stopwatch.run("recover", () -> new SitePublisher(config.folders()).recover());
        }
        MadeOf now = stopwatch.time("compare", () -> memory.now(config, goal, staleDrafts()));
        Optional<BuildReport> known = stopwatch.time("recall", now::recall);
        if (known.isPresent()) {
            return known.get().after(stopwatch.steps());
        }
        return build(now);
    }

    private BuildReport build(MadeOf now) throws PublishException {
        try (Workers workers =
                new Workers(config.build().threads(), stopwatch, memory.heap().way())) {
            LockStage lock = stopwatch.time("open lock", () -> LockStage.read(config, goal == Goal.LOCK, problems));
            SiteReading.Result read = read(workers, lock, now);
            if (!typesHold) {
                // Nothing to remember either: what the last build knew of documents holds once the types do.
                return new BuildReport(weighed(), BuildReport.Intake.NONE, Map.of(), 0, stopwatch.steps(), null, null);
            }
            SitePlan plan = stopwatch.time("plan", () -> SitePlan.of(config, read, lock, problems));
            stopwatch.run("check", () -> check(read, plan, lock, workers));
            stopwatch.run("check drafts", () -> checkHeldBack(read, plan, workers));
            Rendering rendering = stopwatch.time("templates", () -> rendering(read, plan, now));
            Optional<PublishReport> published = render(rendering, plan, workers);
            Optional<LockReport> locked = stopwatch.time("lock", () -> lock(plan, lock));
            BuildReport report = report(read, plan, now, published.orElse(null), locked.orElse(null));
            stopwatch.run("remember", () -> now.keep(report, plan.library()));
            if (goal == Goal.PREVIEW && published.isPresent()) {
                now.published(firstLook(plan, lock, rendering, now)::of);
            }
            return report.after(stopwatch.steps());
        }
    }

    private FirstLook firstLook(SitePlan plan, LockStage lock, Rendering rendering, MadeOf now) {
        return new FirstLook(
                config.folders().source(),
                now.parser(),
                rendering,
                plan.ofDocuments(),
                (document, print) -> lock.allows(document, print, plan.library(), plan.permalinks()));
    }

    /** Its steps are those of {@link SiteReading}. */
    private SiteReading.Result read(Workers workers, LockStage lock, MadeOf now) {
        SiteReading reading = new SiteReading(config, words, renderers.get());
        SiteReading.Result read = reading.read(workers, lock, now, goal == Goal.PREVIEW);
        typesHold = reading.typesHold();
        leniency = read.leniency();
        shownDrafts = read.shownDrafts();
        problems.addAll(read.problems());
        return read;
    }

    private void check(SiteReading.Result read, SitePlan plan, LockStage lock, Workers workers) {
        checkOutput();
        LinkChecker links = new LinkChecker(
                plan.targets(), config.addresses().elsewhere(), read.misread(), new LinkProblems(problems));
        links.check(config.identity().arrangement().menu());
        links.check(config.identity().arrangement().footer());
        problems.addAll(new DocumentCheck(plan.library(), config, plan.targets(), read.misread())
                .check(plan.library().documents(), workers));
        lock.check(plan.library(), plan.permalinks(), published(read.misread()), problems);
    }

    private void checkHeldBack(SiteReading.Result read, SitePlan plan, Workers workers) {
        if (goal == Goal.CHECK && !plan.library().heldBack().isEmpty()) {
            problems.addAll(new HeldBackCheck(
                            config, read, plan.permalinks(), plan.addresses().files())
                    .check(workers));
        }
    }

    private Rendering rendering(SiteReading.Result read, SitePlan plan, MadeOf now) {
        return new Rendering(config, words, plan, read.own().data(), problems, stopwatch, isLenient(), now);
    }

    /**
     * Publishes if all is well; else renders what templates show, for the mistakes that only they have. Feeds may rely on
     * the library being without errors. The steps are those of {@link Publishing}.
     */
    private Optional<PublishReport> render(Rendering rendering, SitePlan plan, Workers workers)
            throws PublishException {
        Publishing publishing = new Publishing(config, rendering, workers, problems);
        PageMemory memory = stopwatch.time("recall pages", () -> rendering.memory(plan));
        // What is known of pages stays as it is where something is wrong: most of them hold once that is mended.
        if (hasErrors()) {
            publishing.rehearse(Page.shown(plan.pages()).map(Page.class::cast).toList(), memory);
            return Optional.empty();
        }
        if (!goal.writesTheSite()) {
            publishing.rehearse(plan.pages(), memory);
            stopwatch.run("remember pages", memory::keep);
            return Optional.empty();
        }
        if (isStopped()) {
            publishing.rehearse(plan.pages(), memory);
            return Optional.empty();
        }
        return publishing.publish(plan.pages(), plan.assets(), shownDrafts, memory);
    }

    private Optional<LockReport> lock(SitePlan plan, LockStage lock) throws PublishException {
        return goal == Goal.LOCK && !isStopped() && !LockStage.isBroken(weighed())
                ? Optional.of(lock.renew(plan.library(), plan.permalinks()))
                : Optional.empty();
    }

    private BuildReport report(
            SiteReading.Result read,
            SitePlan plan,
            MadeOf now,
            @Nullable PublishReport published,
            @Nullable LockReport locked) {
        return new BuildReport(
                weighed(),
                new BuildReport.Intake(
                        count(plan.library().documents(), Document::typeWord),
                        read.heldBack(),
                        shownDrafts,
                        plan.leftOut(),
                        now.edited(plan.ofDocuments())),
                count(plan.pages(), Page::kind),
                (int) Page.shown(plan.pages()).count(),
                stopwatch.steps(),
                published,
                locked);
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

    /** Without the files of what is held back, in which nothing stands that readers were told. */
    private Set<String> published(Set<String> misread) {
        return misread.stream().filter(leniency::counts).collect(Collectors.toSet());
    }

    private boolean hasErrors() {
        return weighed().stream().anyMatch(Problem::isError);
    }

    private boolean isStopped() {
        return config.build().isStoppedBy(weighed());
    }

    private List<Problem> weighed() {
        return leniency.apply(new SeverityPolicy(config.build().severities()).apply(problems.sorted()));
    }

    private static <T> Map<String, Integer> count(List<T> items, Function<T, String> kind) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1, Integer::sum));
        return counts;
    }
}
