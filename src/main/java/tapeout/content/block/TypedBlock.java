package tapeout.content.block;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/** A block of a kind that stands in a body. */
public sealed interface TypedBlock {

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(Quote quote);

        R of(Figure figure);

        R of(Chart chart);

        R of(DataChart chart);

        R of(Compare compare);

        R of(Timeline timeline);
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
     * @param where what the entities that it shows say: one of the values under each key, a field, a fact of words or
     *     {@code state}; empty for all
     * @param label its heading; null for the declared one
     * @param says what it shows, one sentence; null for what is declared
     */
    record Chart(
            Reference of,
            Reference show,
            List<Reference> only,
            Map<String, List<Reference>> where,
            @Nullable String label,
            @Nullable String says)
            implements TypedBlock {

        public Chart {
            only = List.copyOf(only);
            where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A chart of the numbers in a file beside the document.
     *
     * @param data the CSV file, relative to the document
     * @param label its heading
     * @param says what it shows, one sentence
     * @param source where the numbers are from, one of the document's sources
     */
    record DataChart(Reference data, String label, String says, Reference source) implements TypedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * Entities of one type side by side.
     *
     * @param of two to five of them
     * @param facts the paths of what is compared, at least one
     * @param label its heading; null for none
     */
    record Compare(
            List<Reference> of,
            List<Reference> facts,
            @Nullable String label) implements TypedBlock {

        public Compare {
            of = List.copyOf(of);
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * What happened, in order of time.
     *
     * @param story the story of which it is the timeline; null where the text has entries of its own
     * @param entries what the text lists, the earliest first; none where it is a story's
     * @param label its heading; null for none
     */
    record Timeline(
            @Nullable Reference story,
            List<Entry> entries,
            @Nullable String label) implements TypedBlock {

        public Timeline {
            entries = entries.stream().sorted(Comparator.comparing(Entry::date)).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * An entry of a timeline.
     *
     * @param date when it happened, as exactly as it is known
     * @param text what happened
     * @param source where it is from, one of the document's sources; null for none
     * @param at where it is written
     */
    record Entry(When date, String text, @Nullable Reference source, SourceLocation at) {}
}
