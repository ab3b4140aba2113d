package tapeout.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.library.Library;
import tapeout.output.Asset;
import tapeout.output.OutputFile;
import tapeout.output.Publication;
import tapeout.output.PublishException;
import tapeout.output.PublishReport;
import tapeout.output.SitePublisher;
import tapeout.page.LinkTargets;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.template.MessagesReader;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.Messages;
import tapeout.view.SiteContext;
import tapeout.view.ViewAssembler;

/** Turns pages into bytes, on all threads, and hands each to the publication as soon as it is made. */
final class Rendering {

    private final SiteConfig config;
    private final Problems problems;
    private final Workers workers;
    private final PageTemplates templates;
    private final TemplateRenderer renderer;
    private final ViewAssembler views;

    Rendering(
            SiteConfig config,
            Library library,
            Permalinks permalinks,
            LinkTargets targets,
            SiteFiles files,
            Problems problems,
            Workers workers) {
        this.config = config;
        this.problems = problems;
        this.workers = workers;
        this.templates = new PageTemplates(config.documents().templates());
        Folders folders = config.folders();
        TemplateSource source = TemplateSource.of(folders.source(), folders.templates());
        Messages messages = MessagesReader.read(source, config.identity().language(), problems);
        this.renderer = new TemplateRenderer(source, messages);
        this.views = new ViewAssembler(new SiteContext(config, library, permalinks, targets, files, messages));
    }

    /** Renders every page and throws it away. */
    void rehearse(List<Page> pages) {
        workers.map(pages, this::render).forEach(rendered -> problems.addAll(rendered.problems()));
    }

    /**
     * Renders every page into a publication.
     *
     * @return empty if a template is wrong: then nothing is published
     */
    Optional<PublishReport> publish(List<Page> pages, List<Asset> assets) throws PublishException {
        ConcurrentLinkedQueue<PublishException> failures = new ConcurrentLinkedQueue<>();
        try (Publication publication = new SitePublisher(config.folders()).open()) {
            for (Asset asset : assets) {
                publication.add(asset.file());
            }
            List<List<Problem>> found = workers.map(pages, page -> {
                Rendered rendered = render(page);
                if (rendered.file() != null && failures.isEmpty()) {
                    try {
                        publication.add(rendered.file());
                    } catch (PublishException e) {
                        failures.add(e);
                    }
                }
                return rendered.problems();
            });
            PublishException failure = failures.peek();
            if (failure != null) {
                throw failure;
            }
            List<Problem> mistakes = new ArrayList<>();
            found.forEach(mistakes::addAll);
            problems.addAll(mistakes);
            boolean wrong = new SeverityPolicy(config.severities())
                    .apply(mistakes).stream().anyMatch(Problem::isError);
            return wrong ? Optional.empty() : Optional.of(publication.commit());
        }
    }

    /** A page's file; null if its template is wrong. */
    private record Rendered(@Nullable OutputFile file, List<Problem> problems) {}

    private Rendered render(Page page) {
        if (page instanceof Page.ResourcePage resource) {
            return new Rendered(OutputFile.copyOf(page.path(), resource.source()), List.of());
        }
        Problems mistakes = new Problems();
        byte[] bytes = renderer.render(templates.of(page), views.view(page), mistakes);
        return new Rendered(bytes == null ? null : OutputFile.of(page.path(), bytes), mistakes.sorted());
    }
}
