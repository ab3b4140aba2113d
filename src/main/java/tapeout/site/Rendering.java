package tapeout.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tapeout.config.Folders;
import tapeout.config.SiteConfig;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.value.Alphabet;
import tapeout.library.Library;
import tapeout.library.trace.Questions;
import tapeout.output.OutputFile;
import tapeout.page.Addresses;
import tapeout.page.FirstAddresses;
import tapeout.page.Page;
import tapeout.page.Pages;
import tapeout.page.ShownPage;
import tapeout.page.Targets;
import tapeout.problem.DidYouMean;
import tapeout.problem.FaultProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;
import tapeout.site.file.EditionMails;
import tapeout.site.file.FileWriters;
import tapeout.site.file.OwnFileWriter;
import tapeout.site.step.Stopwatch;
import tapeout.template.MessagesReader;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.assemble.ViewAssembler;
import tapeout.view.context.Links;
import tapeout.view.context.SiteContext;
import tapeout.view.context.TextReads;
import tapeout.view.context.Trace;
import tapeout.view.context.Wording;
import tapeout.view.words.Messages;
import tapeout.view.words.MissingMessageException;
import tapeout.view.words.MissingValueException;

/**
 * Turns a page into bytes, on any thread, and notes what it was made of. What becomes of all pages together is for
 * {@link Publishing}.
 */
final class Rendering {

    private final Stopwatch stopwatch;
    private final boolean lenient;
    private final TextReads texts;
    private final Questions questions;
    private final List<String> common;
    private final PageTemplates templates;
    private final TemplateSource source;
    private final Messages messages;
    private final TemplateRenderer renderer;
    private final ViewAssembler views;
    private final FileWriters files;
    private final MadeOf made;

    /**
     * @param data the site's own, see {@link TemplateRenderer}
     * @param problems takes what is wrong with words and styles
     * @param lenient whether documents with mistakes are shown, so that a page may not come about because of them
     * @param made knows since when documents show what they show
     */
    Rendering(
            SiteConfig config,
            SiteWords words,
            SitePlan plan,
            Map<String, Object> data,
            Problems problems,
            Stopwatch stopwatch,
            boolean lenient,
            MadeOf made) {
        this.made = made;
        this.lenient = lenient;
        this.stopwatch = stopwatch;
        Folders folders = config.folders();
        this.source = TemplateSource.of(folders.source(), folders.templates());
        this.templates = new PageTemplates(config.documents().templates(), source::isOwn);
        this.messages = words.messages();
        problems.addAll(words.problems());
        MessagesReader.checkLanguage(source, config.identity().language(), problems);
        this.renderer = new TemplateRenderer(source, messages, data);
        this.texts = new TextReads(made::text);
        this.questions = new Questions(plan.library(), made::face);
        Library traced = questions.through(Library.class, plan::library);
        Addresses addresses = plan.addresses();
        SiteContext context = new SiteContext(
                config,
                traced,
                new Links(
                        traced,
                        addresses.permalinks(),
                        config.identity().host(),
                        config.addresses().elsewhere()),
                questions.through(FirstAddresses.class, addresses::names),
                questions.through(Targets.class, addresses::targets),
                addresses.files(),
                new Wording(
                        messages,
                        Alphabet.of(config.identity().language()),
                        LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC)),
                new Trace(texts, questions));
        this.views = new ViewAssembler(context);
        EditionMails mails = new EditionMails(config.mailing(), source, renderer, views, problems);
        this.files = new FileWriters(
                context, mails, new OwnFileWriter(source, renderer), made.search(), made.pictures(plan));
        this.common = questions.take();
    }

    /** All pages, for those that list them; who asks for them is noted. */
    Pages listed(List<Page> pages) {
        return questions.through(Pages.class, () -> () -> pages);
    }

    /** What is known of the pages of a build. */
    PageMemory memory(SitePlan plan) {
        return made.pages(questions, common, plan);
    }

    /**
     * A page, with another body of its document than the one in the library, which differs from that in its text alone.
     *
     * @return empty if something is wrong with it
     */
    Optional<byte[]> with(Document document, Body body, ShownPage page) {
        Problems mistakes = new Problems();
        Optional<byte[]> made = new FaultProblems(mistakes)
                .guard(
                        place(page),
                        "making the page " + page.path(),
                        () -> texts.with(document, body, () -> html(page, mistakes)),
                        Optional::empty);
        texts.take();
        questions.take();
        return mistakes.isEmpty() ? made : Optional.empty();
    }

    /**
     * A page.
     *
     * @param files none if its template is wrong
     * @param texts the files of the documents of which it shows the text, and the one that goes out as it is
     * @param asked its questions
     */
    record Rendered(List<OutputFile> files, Set<String> texts, List<String> asked, List<Problem> problems) {}

    /** @param pages see {@link #listed} */
    Rendered render(Page page, Pages pages) {
        Problems mistakes = new Problems();
        if (page.document() != null) {
            texts.note(page.document());
        }
        List<OutputFile> made = new FaultProblems(mistakes)
                .guard(place(page), "making the page " + page.path(), () -> made(page, pages, mistakes), List::of);
        return new Rendered(made, texts.take(), questions.take(), mistakes.sorted());
    }

    private List<OutputFile> made(Page page, Pages pages, Problems mistakes) {
        try {
            return page.match(
                    shown -> shown(shown, mistakes),
                    file -> stopwatch.work(page.kind(), page.path().value(), () -> files.of(file, pages, mistakes)));
        } catch (MissingValueException e) {
            // the file itself was checked: what is here is a text that goes with another Tapeout
            new TemplateProblems(mistakes).callWithoutValue(words(), e.key(), e.index());
            return List.of();
        } catch (MissingMessageException e) {
            new TemplateProblems(mistakes).missingMessage(words(), e.key(), DidYouMean.hint(e.key(), messages.keys()));
            return List.of();
        } catch (RuntimeException e) {
            if (!lenient) {
                throw e;
            }
            new FileProblems(mistakes).missingInPreview(page.path().outputFile(), String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** The document that a page shows; a page that is made of many has none. */
    private static SourceLocation place(Page page) {
        Document document = page.document();
        return document == null
                ? SourceLocation.of("jbake.properties")
                : document.header().at();
    }

    private SourceLocation words() {
        return SourceLocation.of(source.shownPath("messages.properties"));
    }

    private List<OutputFile> shown(ShownPage page, Problems mistakes) {
        return html(page, mistakes).map(html -> OutputFile.of(page.path(), html)).stream()
                .toList();
    }

    private Optional<byte[]> html(ShownPage page, Problems mistakes) {
        Record view = stopwatch.work("view", page.kind(), () -> views.view(page));
        String template = templates.of(page);
        return stopwatch.work("render", template, () -> Optional.ofNullable(renderer.render(template, view, mistakes)));
    }
}
