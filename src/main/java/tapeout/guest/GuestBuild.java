package tapeout.guest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import tapeout.config.BuildOptions;
import tapeout.config.Folders;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.value.SitePath;
import tapeout.output.OutputFile;
import tapeout.output.Publication;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.problem.FaultProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.GuestProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.BuildReport;
import tapeout.site.HeldBack;
import tapeout.site.Workers;
import tapeout.site.step.Stopwatch;
import tapeout.template.GuestRenderer;

/** One build of a JBake site, from source folder to published site: all or nothing, every mistake in its report. */
public final class GuestBuild {

    private final SiteConfig config;
    private final Folders folders;
    private final GuestRules rules;
    private final MarkupEngines engines;
    private final boolean publishes;
    private final Problems problems = new Problems();
    private final Stopwatch stopwatch;

    /**
     * @param publishes whether the site is written; else it is only made
     * @param stopwatch times the steps
     */
    public GuestBuild(
            SiteConfig config, GuestRules rules, MarkupEngines engines, boolean publishes, Stopwatch stopwatch) {
        this.config = config;
        this.folders = config.folders();
        this.rules = rules;
        this.engines = engines;
        this.publishes = publishes;
        this.stopwatch = stopwatch;
    }

    /**
     * Builds. To be called once.
     *
     * @throws PublishException if the output folder cannot be written; the old site is untouched then
     */
    public BuildReport run() throws PublishException {
        if (publishes) {
            new SitePublisher(folders).recover();
        }
        try (Workers workers = new Workers(config.build().threads(), stopwatch)) {
            Map<String, Path> content = list(folders.content(), false);
            List<GuestDocument> read = stopwatch.time("read", () -> read(content, workers));
            List<GuestDocument> shown = read.stream().filter(this::goesOut).toList();
            GuestLibrary library = new GuestLibrary(rules, shown, stopwatch.time("data", this::data));
            Map<String, GuestPage> pages =
                    stopwatch.time("plan", () -> new GuestPlanner(rules, library, new GuestProblems(problems)).plan());
            GuestAssets assets = new GuestAssets(folders, problems, pages);
            stopwatch.run("assets", () -> copy(assets, content, heldBackFiles(read, shown)));
            List<GuestPage> order = List.copyOf(pages.values());
            Optional<PublishReport> published = stopwatch.time(
                    publishes ? "render and publish" : "render",
                    () -> render(library, order, assets.files(), drafts(shown), workers));
            return new BuildReport(
                    weighed(),
                    new BuildReport.Intake(
                            count(shown, GuestDocument::type),
                            heldBack(read),
                            drafts(shown),
                            assets.leftOut(),
                            List.of()),
                    count(order, GuestPage::kind),
                    order.size(),
                    stopwatch.steps(),
                    published.orElse(null),
                    null);
        }
    }

    private Map<String, Path> list(Path folder, boolean hidden) {
        return GuestFiles.list(
                folders.source(), folder, rules.reading().ignoreFile(), hidden, new FileProblems(problems));
    }

    private List<GuestDocument> read(Map<String, Path> content, Workers workers) {
        GuestReader reader =
                new GuestReader(rules, engines, folders.source(), config.build().asOf());
        List<String> paths = content.keySet().stream().filter(this::isDocument).toList();
        List<Read> read = workers.map(
                paths,
                path -> stopwatch.work("read", path, () -> {
                    Problems found = new Problems();
                    GuestDocument document = reader.read(path, Objects.requireNonNull(content.get(path)), found);
                    return new Read(document == null ? List.of() : List.of(document), found.sorted());
                }));
        read.forEach(one -> problems.addAll(one.problems()));
        return lastOfEachAddress(
                read.stream().flatMap(one -> one.documents().stream()).toList());
    }

    /** Of two documents that differ in the ending alone JBake forgets the first. */
    private List<GuestDocument> lastOfEachAddress(List<GuestDocument> documents) {
        Map<String, GuestDocument> last = new LinkedHashMap<>();
        for (GuestDocument document : documents) {
            GuestDocument first = last.remove(document.uri());
            if (first != null) {
                new GuestProblems(problems)
                        .covered(first.at(), document.output(), document.at().file());
            }
            last.put(document.uri(), document);
        }
        return List.copyOf(last.values());
    }

    /** @param documents one or none */
    private record Read(List<GuestDocument> documents, List<Problem> problems) {}

    private boolean isDocument(String path) {
        String ending = GuestReader.ending(path);
        return GuestReader.isData(ending) || engines.endings().contains(ending);
    }

    private Map<String, Map<String, Object>> data() {
        GuestReader reader =
                new GuestReader(rules, engines, folders.source(), config.build().asOf());
        Map<String, Map<String, Object>> data = new TreeMap<>();
        list(rules.reading().data().folder(), true).forEach((path, file) -> {
            Map<String, Object> values =
                    GuestReader.isData(GuestReader.ending(path)) ? reader.data(path, file, problems) : null;
            if (values != null) {
                data.put(path, values);
            }
        });
        return data;
    }

    private boolean goesOut(GuestDocument document) {
        BuildOptions build = config.build();
        return !document.isHeldBack()
                || (document.status().equals(GuestDocument.DRAFT) ? build.drafts() : build.future());
    }

    private static List<String> drafts(List<GuestDocument> shown) {
        return shown.stream()
                .filter(GuestDocument::isHeldBack)
                .map(document -> document.at().file())
                .toList();
    }

    private List<HeldBack> heldBack(List<GuestDocument> read) {
        return read.stream()
                .filter(document -> !goesOut(document))
                .map(document -> new HeldBack(
                        document.at().file(),
                        document.status().equals(GuestDocument.DRAFT)
                                ? null
                                : document.date().toInstant(),
                        null))
                .toList();
    }

    private void copy(GuestAssets assets, Map<String, Path> content, HeldBackFiles heldBack) {
        list(folders.assets(), rules.hiddenAssets()).forEach(assets::add);
        content.forEach((path, file) -> {
            if (!isDocument(path)) {
                assets.add(path, file, heldBack);
            }
        });
    }

    private HeldBackFiles heldBackFiles(List<GuestDocument> read, List<GuestDocument> shown) {
        return new HeldBackFiles(
                read.stream().filter(document -> !goesOut(document)).toList(), shown, this::templates);
    }

    /** What cannot be listed is told of where it is used. */
    private List<Path> templates() {
        return List.copyOf(GuestFiles.list(
                        folders.source(),
                        folders.templates(),
                        rules.reading().ignoreFile(),
                        true,
                        new FileProblems(new Problems()))
                .values());
    }

    private Optional<PublishReport> render(
            GuestLibrary library,
            List<GuestPage> pages,
            Map<String, OutputFile> files,
            List<String> drafts,
            Workers workers)
            throws PublishException {
        GuestRenderer renderer = new GuestRenderer(
                folders.source(),
                folders.templates(),
                new GuestRenderer.Form(rules.reading().charset(), rules.locale(), rules.zone()));
        if (!publishes || config.build().isStoppedBy(weighed())) {
            workers.map(pages, page -> made(page, library, renderer)).forEach(made -> problems.addAll(made.problems()));
            return Optional.empty();
        }
        try (Publication publication = new SitePublisher(folders).open(drafts)) {
            for (OutputFile file : files.values()) {
                publication.add(file);
            }
            ConcurrentLinkedQueue<PublishException> failures = new ConcurrentLinkedQueue<>();
            List<List<Problem>> found = workers.map(pages, page -> {
                Made made = made(page, library, renderer);
                try {
                    for (OutputFile file : made.files()) {
                        publication.add(file);
                    }
                } catch (PublishException e) {
                    failures.add(e);
                }
                return made.problems();
            });
            PublishException failure = failures.peek();
            if (failure != null) {
                throw failure;
            }
            found.forEach(problems::addAll);
            return config.build().isStoppedBy(weighed()) ? Optional.empty() : Optional.of(publication.commit());
        }
    }

    /** A page's file; none if its template is wrong. */
    private record Made(List<OutputFile> files, List<Problem> problems) {}

    private Made made(GuestPage page, GuestLibrary library, GuestRenderer renderer) {
        return stopwatch.work("make", page.output(), () -> guarded(page, library, renderer));
    }

    private Made guarded(GuestPage page, GuestLibrary library, GuestRenderer renderer) {
        Problems found = new Problems();
        List<OutputFile> files = new FaultProblems(found)
                .guard(
                        page.at(),
                        "making the page " + page.output(),
                        () -> rendered(page, library, renderer, found),
                        List::of);
        return new Made(files, found.sorted());
    }

    private List<OutputFile> rendered(GuestPage page, GuestLibrary library, GuestRenderer renderer, Problems found) {
        SitePath address = GuestAssets.address(page.output(), page.at(), found);
        if (address == null) {
            return List.of();
        }
        GuestModel model = new GuestModel(rules, library, page, config.build().asOf());
        Optional<byte[]> bytes = stopwatch.work(
                "render", page.template(), () -> Optional.ofNullable(renderer.render(page.template(), model, found)));
        return bytes.map(html -> OutputFile.of(address, html)).stream().toList();
    }

    private List<Problem> weighed() {
        return new SeverityPolicy(config.build().severities()).apply(problems.sorted());
    }

    private static <T> Map<String, Integer> count(List<T> items, Function<T, String> kind) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1, Integer::sum));
        return counts;
    }
}
