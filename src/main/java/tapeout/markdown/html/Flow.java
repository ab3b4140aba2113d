package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;

/** The way from a node to whoever writes it: all that a part of a body knows of the others. */
interface Flow {

    /** Writes a node's children. */
    void children(Node parent);

    /** Writes one node. */
    void write(Node node);
}
