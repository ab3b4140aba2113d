package tapeout.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import tapeout.markdown.syntax.Characters;

/** HTML as it is, as the CommonMark specification's examples have it. */
final class VerbatimHtml implements RawHtml {

    private final Flow flow;
    private final HtmlWriter html;

    VerbatimHtml(Sheet sheet, Flow flow) {
        this.flow = flow;
        this.html = sheet.html();
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
            flow.children(node);
        }
    }
}
