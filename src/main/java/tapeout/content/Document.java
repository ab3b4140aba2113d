package tapeout.content;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityTypes;
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

    /** Whether lists hold it: menus, the search, the site map, the mentions of others. */
    default boolean isListed() {
        return true;
    }

    /** Where what it says is known from; empty for a type that lists no sources. */
    default List<Source> sources() {
        return List.of();
    }

    /** Every mention of one of its sources in its front matter. */
    default Stream<Reference> citations() {
        return Stream.empty();
    }

    /**
     * Every mention of another document in its front matter, in the order of its keys.
     *
     * @param types what the site follows, which says what declared fields lead to
     */
    default Stream<Mention> mentions(EntityTypes types) {
        return Stream.empty();
    }

    /** What it states, with who says so; empty for a type that makes no claims. */
    default List<Claim> claims() {
        return List.of();
    }

    /** What it leaves open; empty for a type that leaves nothing open. */
    default List<Unknown> unknowns() {
        return List.of();
    }

    /** What was wrong in it, the earliest first; empty for a type that notes no corrections. */
    default List<Correction> corrections() {
        return List.of();
    }

    /** The changes of its tracker row that editors noted, in the order written; empty for a type without trackers. */
    default List<TrackerUpdate> updates() {
        return List.of();
    }

    /** Its front matter as it is, for a template of its own; empty for the types that Tapeout shows itself. */
    default Map<String, Object> values() {
        return Map.of();
    }

    /** The picture that stands for it; null where it has none. */
    default @Nullable Image image() {
        return null;
    }

    /** When it is published, and held back before, with the offset that was written; empty for a type without a date. */
    default Optional<OffsetDateTime> due() {
        return Optional.empty();
    }

    /** The days on which it changed, as far as it tells of them. */
    default Stream<LocalDate> changes() {
        return Stream.ofNullable(header().life().updated());
    }

    /** Whether it is part of the coverage; a page about the site itself and a document of a type of the site's own are not. */
    default boolean isNews() {
        return true;
    }

    /** Whether texts link it by its id alone, so that no other of these may have the same. */
    default boolean isLinkedById() {
        return false;
    }

    /** The word of its type, such as {@code post}. */
    String typeWord();

    /** Its id among documents of its type. */
    default String id() {
        return header().slug().value();
    }

    /** The same in a site that declares the same types as other objects; itself where it names none of them. */
    default Document with(EntityTypes types) {
        return this;
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
