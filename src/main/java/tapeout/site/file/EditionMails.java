package tapeout.site.file;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tapeout.config.Mailing;
import tapeout.library.WeekEdition;
import tapeout.mail.MailDocument;
import tapeout.mail.MailStyles;
import tapeout.mail.Message;
import tapeout.mail.MessageWriter;
import tapeout.output.OutputFile;
import tapeout.page.EditionFilePage;
import tapeout.page.OwnPage;
import tapeout.problem.AssetProblems;
import tapeout.problem.Problems;
import tapeout.problem.ReadFailures;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.TemplateProblems;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.EditionView;
import tapeout.view.assemble.ViewAssembler;

/** Writes editions as e-mail and as plain text. Both say what the template {@code mail/edition.ftlh} shows of the page's view. */
public final class EditionMails {

    private static final String TEMPLATE = "mail/edition.ftlh";
    private static final String STYLES = "mail/mail.css";

    private final Mailing mailing;
    private final MailStyles styles;
    private final TemplateRenderer renderer;
    private final ViewAssembler views;

    /** @param problems takes what is wrong with the style sheet */
    public EditionMails(
            Mailing mailing, TemplateSource source, TemplateRenderer renderer, ViewAssembler views, Problems problems) {
        this.mailing = mailing;
        this.styles = styles(source, problems);
        this.renderer = renderer;
        this.views = views;
    }

    /** The message; no file where the template is wrong. */
    List<OutputFile> message(EditionFilePage.EditionMailPage page, Problems problems) {
        WeekEdition edition = page.edition().edition();
        EditionView view = view(page.edition());
        return document(view, problems)
                .map(document -> OutputFile.of(
                        page.path(),
                        new MessageWriter()
                                .write(new Message(
                                        Objects.requireNonNull(mailing.from()),
                                        view.formats().subject(),
                                        date(edition),
                                        edition.week().toString(),
                                        mailing.unsubscribe(),
                                        mailing.oneClick(),
                                        document.text(),
                                        document.html(styles)))))
                .stream()
                .toList();
    }

    /** The same words alone. */
    List<OutputFile> text(EditionFilePage.EditionTextPage page, Problems problems) {
        return document(view(page.edition()), problems)
                .map(document -> OutputFile.of(page.path(), document.text().getBytes(StandardCharsets.UTF_8)))
                .stream()
                .toList();
    }

    /** When its latest post went out: the moment from which it was what it is, and never ahead. */
    private static Instant date(WeekEdition edition) {
        return edition.posts().stream()
                .map(post -> post.byline().instant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private EditionView view(OwnPage.EditionPage page) {
        return (EditionView) views.view(page);
    }

    private Optional<MailDocument> document(EditionView view, Problems problems) {
        byte[] html = renderer.render(TEMPLATE, view, problems);
        return html == null
                ? Optional.empty()
                : Optional.of(MailDocument.of(
                        new String(html, StandardCharsets.UTF_8),
                        URI.create(view.frame().head().canonical())));
    }

    private static MailStyles styles(TemplateSource source, Problems problems) {
        try {
            Optional<SourceText> sheet = source.read(STYLES);
            return sheet.map(text -> MailStyles.read(text, new AssetProblems(problems)))
                    .orElse(MailStyles.NONE);
        } catch (IOException e) {
            new TemplateProblems(problems)
                    .unreadable(SourceLocation.of(source.shownPath(STYLES)), ReadFailures.reason(e));
            return MailStyles.NONE;
        }
    }
}
