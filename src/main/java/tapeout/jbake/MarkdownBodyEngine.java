package tapeout.jbake;

import java.util.List;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Tapeout's Markdown as JBake sees it. Who asks through JBake gets HTML without what only the whole library knows: a link
 * stays as written, an entity and a citation are their ids.
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
        BodySlot.Visitor<String> plain = new PlainSlots(body);
        List<String> pieces = body.pieces().texts();
        StringBuilder html = new StringBuilder(pieces.get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            html.append(body.slots().get(i).accept(plain)).append(pieces.get(i + 1));
        }
        context.setBody(html.toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private record PlainSlots(Body body) implements BodySlot.Visitor<String> {

        @Override
        public String of(BodySlot.EntityLink link) {
            return escape(link.text() == null ? link.id() : link.text());
        }

        @Override
        public String of(BodySlot.DocumentLink link) {
            return escape(link.target() + link.query() + (link.fragment() == null ? "" : "#" + link.fragment()));
        }

        @Override
        public String of(BodySlot.ImageSource image) {
            return "src=\"" + escape(image.src() + image.query()) + "\"";
        }

        @Override
        public String of(BodySlot.Citation citation) {
            return "[" + escape(citation.sourceId()) + "]";
        }

        @Override
        public String of(BodySlot.HeadingEnd heading) {
            return "";
        }

        @Override
        public String of(BodySlot.OnPage markup) {
            return body.variants().get(2 * markup.variant());
        }

        @Override
        public String of(BodySlot.ChartPlace place) {
            return "";
        }

        @Override
        public String of(BodySlot.DataPlace place) {
            return "";
        }

        @Override
        public String of(BodySlot.ComparisonPlace place) {
            return "";
        }

        @Override
        public String of(BodySlot.StoryPlace place) {
            return "";
        }

        @Override
        public String of(BodySlot.Day day) {
            return day.when().toString();
        }

        @Override
        public String of(BodySlot.Code code) {
            return body.variants().get(2 * code.variant() + 1);
        }
    }
}
