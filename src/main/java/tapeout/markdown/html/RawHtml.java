package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;

/** Writes the HTML that stands in the Markdown. */
interface RawHtml {

    /** Writes a node's children where HTML among them concerns all. @return false, with nothing written, if it does not */
    boolean writeChildren(Node parent);

    /** Writes one node of HTML. */
    void write(Node node);
}
