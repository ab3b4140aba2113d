package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodyRules;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;

/**
 * Writes what passes the allow-list of the HTML that stands in the Markdown. All HTML among the children of one node is read as one fragment by jsoup, with marks
 * where the Markdown between stands; so tags may be closed after some Markdown, what is left open is closed before the
 * node ends, and nothing of what an author writes is written as it is.
 */
final class RawHtml {

    private final Sheet sheet;
    private final Flow flow;
    private final LinkHtml links;
    private final Quotations quotations;
    private final BodyRules rules;
    private final @Nullable HtmlAllowance allowance;
    private final TornElements torn = new TornElements();
    private int tags;

    /** @param any whether the document holds HTML at all; if not, none of this costs anything */
    RawHtml(Sheet sheet, Flow flow, LinkHtml links, Quotations quotations, BodyRules rules, boolean any) {
        this.sheet = sheet;
        this.flow = flow;
        this.links = links;
        this.quotations = quotations;
        this.rules = rules;
        this.allowance = any ? new HtmlAllowance(rules) : null;
    }

    /** Writes a node's children where HTML among them concerns all. @return false, with nothing written, if it does not */
    boolean writeChildren(Node parent) {
        if (allowance == null || !hasHtml(parent)) {
            return false;
        }
        HtmlFragment fragment = new HtmlFragment(parent);
        tags += fragment.tags();
        if (tags > Bounds.HTML_TAGS) {
            throw new TooComplexException(
                    parent.getStartOffset(), "holds more than " + Bounds.HTML_TAGS + " tags of HTML");
        }
        new FragmentHtml(sheet, flow, links, quotations, rules.outside(), allowance, torn, fragment).write();
        return true;
    }

    /** Writes one node: HTML is written with its siblings, so that what comes here alone is nothing to show. */
    void write(Node node) {
        if (!HtmlFragment.isHtml(node)) {
            flow.children(node);
        }
    }

    private static boolean hasHtml(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (HtmlFragment.isHtml(child)) {
                return true;
            }
        }
        return false;
    }
}
