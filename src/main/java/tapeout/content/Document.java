package tapeout.content;

import java.util.List;
import java.util.stream.Stream;
import tapeout.content.value.Reference;

/** What one file of the content folder says. */
public sealed interface Document permits Post, Topic, Story, Edition, Author, StaticPage, Entity, GenericDocument {

    Header header();

    /** The rendered body, with slots where cross-page facts go. */
    Body body();

    /** What a list shows of it: the title, or an entity's or author's name. */
    String title();

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
}
