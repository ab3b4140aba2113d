package tapeout.view.context;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;

/**
 * Of which documents a page shows the text of the body. All else that pages show of documents changes less often than what
 * is written in them. Any number of threads may use it, each making one page at a time.
 */
public final class TextReads {

    private final Function<Document, @Nullable Object> since;
    private final ThreadLocal<Set<String>> files = ThreadLocal.withInitial(TreeSet::new);

    /** @param since since when a document has the text that it has; null where that is not known */
    public TextReads(Function<Document, @Nullable Object> since) {
        this.since = since;
    }

    /** The same as long as a document has the text that it has; null where that is not known. */
    public @Nullable Object since(Document document) {
        return since.apply(document);
    }

    /** To be called wherever the text of a body is read, also where what came of it is at hand already. */
    public void note(Document document) {
        files.get().add(document.header().file());
    }

    /** The files of the documents that this thread noted since it last asked. */
    public Set<String> take() {
        Set<String> taken = files.get();
        files.remove();
        return taken;
    }
}
