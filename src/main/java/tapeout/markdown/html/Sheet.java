package tapeout.markdown.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tapeout.content.BodySlot;
import tapeout.content.value.QuotationMarks;
import tapeout.content.value.Typography;
import tapeout.problem.SourceLocation;
import tapeout.problem.markdown.MarkdownProblems;

/** What a body is written on: what all its parts share, and none of them. Confined to one thread. */
final class Sheet {

    private final HtmlWriter html;
    private final Places places;
    private final MarkdownProblems problems;
    private final Supplier<BodyWords> words;
    private final AnchorIds ids = new AnchorIds();
    private final Outline outline = new Outline();
    private final LeftOut leftOut = new LeftOut();
    private final CodeHtml code;
    private final Map<String, Integer> citations = new HashMap<>();

    Sheet(Supplier<BodyWords> words, Places places, MarkdownProblems problems) {
        this.html = new HtmlWriter(new Typography(this::marks));
        this.code = new CodeHtml(html);
        this.places = places;
        this.problems = problems;
        this.words = words;
    }

    HtmlWriter html() {
        return html;
    }

    Places places() {
        return places;
    }

    MarkdownProblems problems() {
        return problems;
    }

    BodyWords words() {
        return words.get();
    }

    /** A text of its own, as it is typeset where bodies are. */
    String typeset(String text) {
        return Typography.of(text, this::marks);
    }

    private QuotationMarks marks() {
        return words.get().marks();
    }

    AnchorIds ids() {
        return ids;
    }

    Outline outline() {
        return outline;
    }

    /** The attributes of raw HTML that are left out. */
    LeftOut leftOut() {
        return leftOut;
    }

    CodeHtml code() {
        return code;
    }

    /** Writes a citation of one of the document's sources. */
    void cite(String source, SourceLocation at) {
        int occurrence = citations.merge(source, 1, Integer::sum) - 1;
        html.slot(new BodySlot.Citation(source, occurrence, at));
        html.noted();
    }
}
