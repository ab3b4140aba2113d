package tapeout.view.context;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;

/**
 * Of which documents a page shows the text of the body, and which file goes out with it. All else that pages show of
 * documents changes less often than what is written in them. Any number of threads may use it, each making one page at a time.
 */
public final class TextReads {

    private final Function<Document, @Nullable Object> since;
    private final ThreadLocal<Set<String>> files = ThreadLocal.withInitial(TreeSet::new);
    private final ThreadLocal<@Nullable Newer> newer = new ThreadLocal<>();

    /** @param since since when a document has the text that it has; null where that is not known */
    public TextReads(Function<Document, @Nullable Object> since) {
        this.since = since;
    }

    /** The same as long as a document has the text that it has; null where that is not known. */
    public @Nullable Object since(Document document) {
        return since.apply(document);
    }

    /** A body that stands for a document's own. */
    private record Newer(Document document, Body body) {}

    /** Notes that the text of a document is read. */
    public void note(Document document) {
        note(document.header().file());
    }

    /**
     * Notes that a file is read which is no document, and that goes out as it is.
     *
     * @param file its path relative to the source folder
     */
    public void note(String file) {
        files.get().add(file);
    }

    /** The body of a document, for whoever reads its text: that is noted. */
    public Body read(Document document) {
        note(document);
        Newer instead = newer.get();
        return instead != null && instead.document() == document ? instead.body() : document.body();
    }

    /** Makes something with another body than a document's own, which differs from that in its text alone. */
    public <T> T with(Document document, Body body, Supplier<T> make) {
        newer.set(new Newer(document, body));
        try {
            return make.get();
        } finally {
            newer.remove();
        }
    }

    /**
     * What was made, once for many pages.
     *
     * @param files of the documents whose text it shows
     */
    record Made<T>(T made, Set<String> files) {}

    /** Makes something that many pages show; each of them takes it by {@link #of}. */
    <T> Made<T> apart(Supplier<T> make) {
        Set<String> before = files.get();
        Set<String> own = new TreeSet<>();
        files.set(own);
        try {
            return new Made<>(make.get(), own);
        } finally {
            files.set(before);
        }
    }

    /** What was made, for a page that shows it. */
    <T> T of(Made<T> one) {
        files.get().addAll(one.files());
        return one.made();
    }

    /** The files that this thread noted since it last asked. */
    public Set<String> take() {
        Set<String> taken = files.get();
        files.remove();
        return taken;
    }
}
