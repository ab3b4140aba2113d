package tapeout.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import tapeout.markdown.syntax.Characters;

/** HTML as it is, as the CommonMark specification's examples have it. */
final class VerbatimHtml implements RawHtml {

    private final Rendering rendering;
    private final HtmlWriter html;

    VerbatimHtml(Rendering rendering) {
        this.rendering = rendering;
        this.html = rendering.html();
    }

    @Override
    public boolean writeChildren(Node parent) {
        return false;
    }

    @Override
    public void write(Node node) {
        if (node instanceof HtmlInline) {
            html.raw(Characters.string(node.getChars()));
        } else if (node instanceof HtmlBlock block) {
            html.line();
            block.getContentLines().forEach(line -> html.raw(Characters.string(line)));
            html.line();
        } else {
            rendering.children(node);
        }
    }
}
