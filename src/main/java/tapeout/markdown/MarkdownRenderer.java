package tapeout.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Supplier;
import tapeout.content.Body;
import tapeout.content.BodyRules;
import tapeout.content.block.BlockReader;
import tapeout.markdown.block.MarkdownParser;
import tapeout.markdown.html.BodyText;
import tapeout.markdown.html.BodyWords;
import tapeout.markdown.html.Places;
import tapeout.markdown.html.Rendering;
import tapeout.markdown.html.TypedBlocks;
import tapeout.markdown.syntax.TooComplexException;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.markdown.MarkdownProblems;

/**
 * Renders Markdown.
 *
 * <pre>{@code
 * MarkdownRenderer renderer = MarkdownRenderer.standard();
 * Body body = renderer.render(new SourceText("posts/x.md", "## Hello"), 0, new Problems());
 * }</pre>
 *
 * Whatever the text holds, it ends: a body that is too deep or takes too long to read becomes a problem and no HTML.
 */
public final class MarkdownRenderer implements BodyRenderer {

    private final Supplier<BodyWords> words;
    private final BodyRules rules;
    private final BlockReader blocks;
    private final MarkdownParser parser;

    private MarkdownRenderer(Builder builder) {
        this.words = builder.words;
        this.rules = builder.rules;
        this.blocks = builder.blocks;
        this.parser = new MarkdownParser();
    }

    /** The renderer of a digest, with English words. */
    public static MarkdownRenderer standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Body render(SourceText source, int bodyStart, Problems problems) {
        String written = source.text().substring(bodyStart);
        if (written.isBlank()) {
            return Body.EMPTY;
        }
        BodyText body = BodyText.of(written);
        return render(new Places(source, bodyStart, body), problems, () -> parser.parse(body.text()));
    }

    /**
     * Makes a body of HTML, as if it stood in Markdown: what the allow-list drops is a problem, links and images of the
     * site become slots.
     *
     * @param html a fragment; where it is not the very text of the body, problems stand where that does which they are about
     * @param source the document it comes from
     * @param bodyStart the offset in the document at which its body starts
     */
    public Body renderHtml(String html, SourceText source, int bodyStart, Problems problems) {
        if (html.isBlank()) {
            return Body.EMPTY;
        }
        boolean asWritten = html.contentEquals(source.text().substring(bodyStart));
        BodyText body = BodyText.of(html);
        Places places = asWritten ? new Places(source, bodyStart, body) : Places.ofMade(source, bodyStart, html, body);
        return render(places, problems, () -> documentOf(body.text()));
    }

    private static Document documentOf(String html) {
        BasedSequence text = BasedSequence.of(html);
        Document document = new Document(null, text);
        document.appendChild(new HtmlBlock(text, List.of(text)));
        return document;
    }

    private Body render(Places places, Problems problems, Supplier<Document> text) {
        Problems found = new Problems();
        try {
            places.reportHidden(new MarkdownProblems(found));
            Document document = text.get();
            MeantSurvey.report(document, places, found);
            Body body = render(document, places, found);
            problems.addAll(found.sorted());
            return body;
        } catch (TooComplexException e) {
            new MarkdownProblems(problems).tooComplex(places.at(e.offset()), e.what());
            return Body.EMPTY;
        } catch (StackOverflowError e) {
            // The bounds should keep this from happening on any stack; whoever finds a way still gets a problem.
            new MarkdownProblems(problems).tooComplex(places.at(0), "nests too deep");
            return Body.EMPTY;
        }
    }

    private Body render(Document document, Places places, Problems found) {
        MarkdownProblems problems = new MarkdownProblems(found);
        TypedBlocks typed = new TypedBlocks(blocks, found);
        return new Rendering(document, words, rules, places, problems, typed).write();
    }

    /** What can be chosen. */
    public static final class Builder {

        private Supplier<BodyWords> words = BodyWords::english;
        private BodyRules rules = BodyRules.NOTHING;
        private BlockReader blocks = BlockReader.NONE;

        private Builder() {}

        /** The words of the interface that end up in bodies; asked for whenever a body shows one of them. */
        public Builder words(Supplier<BodyWords> value) {
            words = value;
            return this;
        }

        /** What bodies may hold beside what any may. */
        public Builder rules(BodyRules value) {
            rules = value;
            return this;
        }

        /** Which fences are no code but blocks of a kind. */
        public Builder blocks(BlockReader value) {
            blocks = value;
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
