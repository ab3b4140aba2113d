package tapeout.site;

import java.util.List;
import java.util.function.Supplier;
import tapeout.config.SiteConfig;
import tapeout.content.value.QuotationMarks;
import tapeout.library.trace.Once;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.template.MessagesReader;
import tapeout.template.TemplateSource;
import tapeout.view.words.Messages;

/** The words of a site's interface, read once in a run, and only where something asks for one. */
public final class SiteWords {

    private final Problems problems = new Problems();
    private final Supplier<Messages> messages;
    private final Supplier<QuotationMarks> marks;

    public SiteWords(SiteConfig config) {
        TemplateSource source =
                TemplateSource.of(config.folders().source(), config.folders().templates());
        this.messages =
                new Once<>(() -> MessagesReader.read(source, config.identity().language(), problems));
        this.marks = new Once<>(() -> messages().quotationMarks());
    }

    /** Tapeout's own text stands in place of one that cannot be shown. */
    public Messages messages() {
        return messages.get();
    }

    /** The marks of the site's language. */
    public QuotationMarks marks() {
        return marks.get();
    }

    /** What is wrong with them. */
    public List<Problem> problems() {
        messages();
        return problems.sorted();
    }
}
