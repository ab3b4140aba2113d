package tapeout.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.block.NumberTable;
import tapeout.content.value.SitePath;
import tapeout.library.Answering;

/** Answers what the links and images of a body lead to. */
public interface Targets extends Answering {

    /**
     * What a link leads to.
     *
     * @param path its address; null where there is none
     * @param document the document there; null where it is a page or file without one
     * @param heldBack the document that it would lead to if that went out; null where there is none
     */
    record Target(
            @Nullable SitePath path,
            @Nullable Document document,
            @Nullable Document heldBack) {}

    /**
     * Finds a document, page or file.
     *
     * @param from the document that holds the link
     * @param target as written, decoded, without the fragment; empty for the document itself
     */
    Target find(Document from, String target);

    /** The anchor on a document's page that a link's fragment means; the fragment itself where there is none. */
    String anchor(Document document, String fragment);

    /** The picture that a body or a post's {@code image} names: beside the document, or by its address. */
    Optional<SiteFiles.Picture> picture(Document from, String src);

    /** The numbers of a file that a chart names, relative to the document; empty where none can be drawn. */
    Optional<NumberTable> numbers(Document from, String data);
}
