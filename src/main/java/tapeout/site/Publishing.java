package tapeout.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.value.SitePath;
import tapeout.output.OutputFile;
import tapeout.output.Publication;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.output.asset.Asset;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.TreeStamp;
import tapeout.page.Page;
import tapeout.page.Pages;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.step.Stopwatch;

/** Makes the site of all pages, on all threads, and hands each to the publication as soon as it is made. */
final class Publishing {

    /** Tells GitHub's Jekyll to leave the site alone. */
    private static final OutputFile AS_IT_IS = OutputFile.of(new SitePath("/.nojekyll"), new byte[0]);

    private final SiteConfig config;
    private final Rendering rendering;
    private final Workers workers;
    private final Stopwatch stopwatch;
    private final Problems problems;

    /** @param problems takes what is wrong with templates */
    Publishing(SiteConfig config, Rendering rendering, Workers workers, Problems problems) {
        this.config = config;
        this.rendering = rendering;
        this.workers = workers;
        this.stopwatch = workers.stopwatch();
        this.problems = problems;
    }

    /**
     * Renders every page that may be another than before, and throws it away.
     *
     * @param memory knows what pages were before, and learns what they are
     */
    void rehearse(List<Page> pages, PageMemory memory) throws PublishException {
        make(pages, memory, page -> true, file -> {});
    }

    /**
     * Renders every page that may be another than before into a publication.
     *
     * @param memory knows what pages were before
     * @param drafts the documents that the pages show though they are held back, by file
     * @return empty if a template is wrong: then nothing is published
     */
    Optional<PublishReport> publish(List<Page> pages, List<Asset> assets, List<String> drafts, PageMemory memory)
            throws PublishException {
        try (Publication publication = new SitePublisher(config.folders()).open(drafts)) {
            stopwatch.run("copy", () -> copy(assets, publication));
            List<Problem> mistakes =
                    make(pages, memory, page -> keeps(publication, memory.files(page)), publication::add);
            if (config.build().isStoppedBy(new SeverityPolicy(config.build().severities()).apply(mistakes))) {
                return Optional.empty();
            }
            PublishReport report = stopwatch.time("publish", publication::commit);
            TreeStamp left = report.left();
            if (left != null) {
                stopwatch.run(
                        "remember pages",
                        () -> memory.keep(left.in(config.folders().output())));
            }
            return Optional.of(report);
        }
    }

    private static void copy(List<Asset> assets, Publication publication) throws PublishException {
        publication.add(AS_IT_IS);
        for (Asset asset : assets) {
            if (!asset.path().equals(AS_IT_IS.path())) {
                publication.add(asset.file());
            }
        }
    }

    private static boolean keeps(Publication publication, @Nullable Map<String, FileStamp> files) {
        return files != null && publication.keep(files);
    }

    /** Where a file goes. */
    private interface Taker {
        void take(OutputFile file) throws PublishException;
    }

    /**
     * Makes every page that may be another than before.
     *
     * @param stays whether a page that is as before can stay
     * @param taker takes what was made
     * @return what is wrong with templates; the build's problems hold it too
     */
    private List<Problem> make(List<Page> pages, PageMemory memory, Predicate<Page> stays, Taker taker)
            throws PublishException {
        Pages all = rendering.listed(pages);
        ConcurrentLinkedQueue<PublishException> failures = new ConcurrentLinkedQueue<>();
        List<List<Problem>> found = stopwatch.time(
                "render",
                () -> workers.map(
                        pages,
                        page -> stopwatch.work(
                                "make",
                                page.path().value(),
                                () -> stays(page, memory, stays)
                                        ? List.<Problem>of()
                                        : make(page, all, memory, taker, failures))));
        PublishException failure = failures.peek();
        if (failure != null) {
            throw failure;
        }
        List<Problem> mistakes = found.stream().flatMap(List::stream).toList();
        problems.addAll(mistakes);
        return mistakes;
    }

    private boolean stays(Page page, PageMemory memory, Predicate<Page> stays) {
        return stopwatch.work("ask", page.kind(), () -> {
            if (!memory.isAsBefore(page) || !stays.test(page)) {
                return false;
            }
            memory.stays(page);
            return true;
        });
    }

    private List<Problem> make(Page page, Pages all, PageMemory memory, Taker taker, Queue<PublishException> failures) {
        Rendering.Rendered rendered = rendering.render(page, all);
        List<String> names = new ArrayList<>();
        try {
            for (OutputFile file : rendered.files()) {
                stopwatch.<Boolean, PublishException>work("write", page.kind(), () -> {
                    taker.take(file);
                    return names.add(file.path().outputFile());
                });
            }
        } catch (PublishException e) {
            failures.add(e);
        }
        if (rendered.problems().isEmpty()) {
            memory.made(page, rendered.texts(), rendered.asked(), names);
        }
        return rendered.problems();
    }
}
