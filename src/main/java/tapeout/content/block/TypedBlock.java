package tapeout.content.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/** A block of a kind that stands in a body. */
public sealed interface TypedBlock {

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(Quote quote);

        R of(Figure figure);

        R of(Chart chart);
    }

    /**
     * Somebody's own words, set apart.
     *
     * @param text the words, without quotation marks around them
     * @param speaker whose they are, as readers are told
     * @param of the entity for which the speaker speaks; null for none
     * @param source where they are from, one of the document's sources; null for none
     */
    record Quote(
            String text,
            String speaker,
            @Nullable Reference of,
            @Nullable Reference source) implements TypedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A picture with what is to be said of it.
     *
     * @param src the file, relative to the document
     * @param alt what it shows, for those who do not see it
     * @param caption what is to be said of it; null for nothing
     * @param credit whose it is
     * @param source where it is from, one of the document's sources; null for none
     */
    record Figure(
            Reference src,
            String alt,
            @Nullable String caption,
            String credit,
            @Nullable Reference source) implements TypedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A chart that a type declares above its tracker, with what the text needs of it.
     *
     * @param of the word of the type
     * @param show the name of the chart there
     * @param only the entities that it shows; none for all
     * @param label its heading; null for the declared one
     * @param says what it shows, one sentence; null for what is declared
     */
    record Chart(
            Reference of,
            Reference show,
            List<Reference> only,
            @Nullable String label,
            @Nullable String says) implements TypedBlock {

        public Chart {
            only = List.copyOf(only);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
