package tapeout.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/** What one file of the content folder says. */
public sealed interface Document permits Post, Topic, Story, Edition, Author, StaticPage, Entity, GenericDocument {

    /** The summary of a new document, which none can go out with. */
    String SUMMARY_TO_COME = "To be written: one or two sentences that stand alone.";

    Header header();

    /** The rendered body, with slots where cross-page facts go. */
    Body body();

    /** What a list shows of it: the title, or an entity's or author's name. */
    String title();

    /** What it is about, in a line or two; null where not said. */
    @Nullable
    String summary();

    /** Where what it says is known from; empty for a type that lists no sources. */
    default List<Source> sources() {
        return List.of();
    }

    /** Every mention of one of its sources in its front matter. */
    default Stream<Reference> citations() {
        return Stream.empty();
    }

    /** The word of its type, such as {@code post}. */
    String typeWord();

    /** Its id among documents of its type. */
    default String id() {
        return header().slug().value();
    }

    <R> R accept(Visitor<R> visitor);

    /** What is done with each type of document. */
    interface Visitor<R> {

        R of(Post post);

        R of(Topic topic);

        R of(Story story);

        R of(Edition edition);

        R of(Author author);

        R of(StaticPage page);

        R of(Entity entity);

        R of(GenericDocument generic);
    }
}
