package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.problem.SourceLocation;

/** Writes links and images. */
interface LinkHtml {

    /**
     * Writes a link's open tag.
     *
     * @return false, with nothing written, if there can be no such link here; its text is then written alone
     */
    boolean open(LinkTarget target, SourceLocation at);

    /** Writes the closing tag of the link that was opened last. */
    void close();

    /** Whether a link is being written that can hold no other. */
    boolean isOpen();

    /**
     * Writes an image.
     *
     * @param alt null where it is missing; empty where it says that the image is but decoration
     * @param width how wide to show it at most, in pixels; 0 for as wide as it is
     */
    void image(LinkTarget target, @Nullable String alt, int width, SourceLocation at);

    /** Writes a link around a node's children. */
    default void link(Node parent, LinkTarget target, SourceLocation at, Flow flow) {
        boolean open = open(target, at);
        flow.children(parent);
        if (open) {
            close();
        }
    }

    /** Writes a title where there is one. */
    static void title(HtmlWriter html, @Nullable String title) {
        if (title != null) {
            html.attribute("title", title);
        }
    }
}
