package tapeout.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.block.TypedBlock;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/** A place in a body's HTML that is filled once the whole library is known. */
public sealed interface BodySlot {

    /** The page or file of this site that it leads to, as written; empty where none or where an id names it. */
    Optional<String> leadsTo();

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(EntityLink link);

        R of(DocumentLink link);

        R of(ImageSource image);

        R of(Citation citation);

        R of(HeadingEnd heading);

        R of(OnPage markup);

        R of(Code code);

        R of(ChartPlace place);

        R of(DataPlace place);

        R of(ComparisonPlace place);

        R of(StoryPlace place);

        R of(Day day);
    }

    /**
     * {@code [[id]]} or {@code [[id|text]]}: a whole link to an entity, topic or story.
     *
     * @param text plain text to show; null for the target's own name
     */
    record EntityLink(String id, @Nullable String text, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The value of an {@code href} that leads to another document's source file or to an address of this site, without
     * the quotes.
     *
     * @param target as written, decoded: {@code ../2025/x.md}, {@code /about/}, {@code chart.csv}; empty for this document
     * @param query as it stands in the address, with its question mark; empty where none
     * @param fragment the anchor, decoded; null where none
     */
    record DocumentLink(
            String target, String query, @Nullable String fragment, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.of(target);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * {@code src="…" width="…" height="…"} of an image of this site, whole attributes.
     *
     * @param src as written, decoded, relative to the document or from the site's root
     * @param query as it stands in the address, with its question mark; empty where none
     * @param width how wide to show it at most, in pixels; 0 for as wide as it is
     */
    record ImageSource(String src, String query, int width, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.of(src);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * {@code [@id]}: a whole numbered link to one of the document's sources.
     *
     * @param occurrence how many citations of the same source stand before it, from 0
     */
    record Citation(String sourceId, int occurrence, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The end of a heading: for what its document says of the part that starts here, such as that it was corrected.
     *
     * @param id the heading's anchor
     */
    record HeadingEnd(String id) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * Markup that only a page has a use for, with its style sheet and its anchors; elsewhere, in feeds and mail, something
     * else stands for it.
     *
     * @param variant its number among the {@link Body#variants}, from 0
     */
    record OnPage(int variant) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * What stands in a block of code: on a page with a class for each kind of word, elsewhere without, escaped.
     *
     * @param variant its number among the {@link Body#variants}, from 0
     */
    record Code(int variant) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A whole chart of what the site knows.
     *
     * @param number counts the charts of the body from 1, for its anchor
     */
    record ChartPlace(TypedBlock.Chart chart, int number, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A whole chart of the numbers in a file.
     *
     * @param number counts the charts of the body from 1, for its anchor
     */
    record DataPlace(TypedBlock.DataChart chart, int number, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.of(chart.data().id());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A whole table that compares entities. */
    record ComparisonPlace(TypedBlock.Compare compare, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The entries of a story's timeline, as those of a list. */
    record StoryPlace(String story, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A date as readers see it. */
    record Day(When when, SourceLocation at) implements BodySlot {
        @Override
        public Optional<String> leadsTo() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
