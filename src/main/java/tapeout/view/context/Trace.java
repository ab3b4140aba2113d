package tapeout.view.context;

import java.util.function.Function;
import tapeout.content.Document;
import tapeout.library.trace.Questions;

/**
 * What is taken down of how a page is made: by it the build knows when to make the page anew.
 *
 * @param texts takes of which documents a page shows the text
 * @param questions takes what a page asks of whoever answers for more than one document
 */
public record Trace(TextReads texts, Questions questions) {

    /**
     * What makes something once for all pages that show it: of each of them it is taken down what it asks and shows.
     *
     * @param name tells what it is made of from all else that it is made of
     */
    public <K, T> Function<K, T> once(Function<K, ?> name, Function<K, T> make) {
        Function<K, TextReads.Made<T>> made = questions.once(name, subject -> texts.apart(() -> make.apply(subject)));
        return subject -> texts.of(made.apply(subject));
    }

    /** As {@link #once(Function, Function)}, of documents. */
    public <D extends Document, T> Function<D, T> once(Function<D, T> make) {
        return once(document -> document.header().file(), make);
    }
}
