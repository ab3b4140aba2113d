package tapeout.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import tapeout.problem.DidYouMean;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;
import tapeout.template.MessagesReader;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.Messages;
import tapeout.view.MissingMessageException;
import tapeout.view.MissingValueException;
import tapeout.view.SiteContext;
import tapeout.view.ViewAssembler;

/** Turns pages into bytes, on all threads, and hands each to the publication as soon as it is made. */
final class Rendering {

    private final SiteConfig config;
    private final Problems problems;
    private final Workers workers;
    private final PageTemplates templates;
    private final TemplateSource source;
    private final Messages messages;
    private final TemplateRenderer renderer;
    private final ViewAssembler views;
    private final FileWriters files;

    Rendering(
            SiteConfig config,
            Library library,
            Permalinks permalinks,
            LinkTargets targets,
            SiteFiles siteFiles,
            Problems problems,
            Workers workers) {
        this.config = config;
        this.problems = problems;
        this.workers = workers;
        this.templates = new PageTemplates(config.documents().templates());
        Folders folders = config.folders();
        this.source = TemplateSource.of(folders.source(), folders.templates());
        this.messages = MessagesReader.read(source, problems);
        this.renderer = new TemplateRenderer(source, messages);
        SiteContext context = new SiteContext(config, library, permalinks, targets, siteFiles, messages);
        this.views = new ViewAssembler(context);
        EditionMails mails = new EditionMails(config.mailing(), source, renderer, views, problems);
        this.files = new FileWriters(context, mails);
    }

    /** Renders every page and throws it away. */
    void rehearse(List<Page> pages) {
        workers.map(pages, page -> render(page, pages)).forEach(rendered -> problems.addAll(rendered.problems()));
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
                Rendered rendered = render(page, pages);
                try {
                    for (OutputFile file : rendered.files()) {
                        publication.add(file);
                    }
                } catch (PublishException e) {
                    failures.add(e);
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

    /** A page's files; none if its template is wrong. */
    private record Rendered(List<OutputFile> files, List<Problem> problems) {}

    private Rendered render(Page page, List<Page> pages) {
        Problems mistakes = new Problems();
        List<OutputFile> made = List.of();
        try {
            made = page instanceof Page.FilePage file ? files.of(file, pages, mistakes) : shown(page, mistakes);
        } catch (MissingValueException e) {
            // the file itself was checked: what is here is a text that goes with another Tapeout
            new TemplateProblems(mistakes).callWithoutValue(words(), e.key(), e.index());
        } catch (MissingMessageException e) {
            new TemplateProblems(mistakes).missingMessage(words(), e.key(), DidYouMean.hint(e.key(), messages.keys()));
        }
        return new Rendered(made, mistakes.sorted());
    }

    private SourceLocation words() {
        return SourceLocation.of(source.shownPath("messages.properties"));
    }

    private List<OutputFile> shown(Page page, Problems mistakes) {
        byte[] bytes = renderer.render(templates.of(page), views.view(page), mistakes);
        return bytes == null ? List.of() : List.of(OutputFile.of(page.path(), bytes));
    }
}
