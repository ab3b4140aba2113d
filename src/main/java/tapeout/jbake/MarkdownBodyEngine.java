package tapeout.jbake;

import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Tapeout's Markdown as JBake sees it. Who asks through JBake gets HTML without what only the whole library knows: a link
 * stays as written, an entity and a citation are their ids, a word of the interface is its key.
 */
final class MarkdownBodyEngine extends MarkupEngine {

    private final BodyRenderer renderer;

    MarkdownBodyEngine(BodyRenderer renderer) {
        this.renderer = renderer;
    }

    /** What Tapeout itself renders with. */
    BodyRenderer renderer() {
        return renderer;
    }

    @Override
    public void processBody(ParserContext context) {
        SourceText source = new SourceText(context.getFile().getName(), context.getBody());
        Body body = renderer.render(source, 0, new Problems());
        StringBuilder html = new StringBuilder(body.pieces().get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            html.append(plain(body.slots().get(i))).append(body.pieces().get(i + 1));
        }
        context.setBody(html.toString());
    }

    private static String plain(BodySlot slot) {
        if (slot instanceof BodySlot.EntityLink link) {
            return escape(link.text() == null ? link.id() : link.text());
        }
        if (slot instanceof BodySlot.DocumentLink link) {
            return escape(link.fragment() == null ? link.target() : link.target() + "#" + link.fragment());
        }
        if (slot instanceof BodySlot.ImageSource image) {
            return "src=\"" + escape(image.src()) + "\"";
        }
        if (slot instanceof BodySlot.Word word) {
            return escape((word.key().replaceFirst(".*\\.", "") + " " + word.number()).strip());
        }
        return slot instanceof BodySlot.Citation citation ? "[" + escape(citation.sourceId()) + "]" : "";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
