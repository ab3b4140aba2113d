package tapeout.library;

import java.util.List;
import tapeout.content.Document;

/** Which documents lead to which in their texts, from the side of those that are led to. */
public interface Mentions extends Answering {

    /** The documents whose text leads to a document, each once; a link to the address of a page is none to its document. */
    List<Document> of(Document document);

    /** As {@link #of}, without what is dated: posts, which stand in lists of their own. */
    List<Document> undated(Document document);
}
