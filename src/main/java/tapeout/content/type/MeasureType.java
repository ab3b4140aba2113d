package tapeout.content.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What limits are drawn on: a fact, or what is worked out from facts.
 *
 * @param word as front matter writes it
 * @param label as readers see it
 * @param unit how the unit of a limit is usually written; empty where what is said counts
 * @param known the unit in which amounts are compared; null where only {@code unit} itself, as written, is right
 * @param factors the units in which facts are multiplied or divided by, by their paths; of others each fact's
 *     own
 * @param formula how it follows from facts
 */
public record MeasureType(
        String word, String label, String unit, @Nullable Unit known, Map<String, Unit> factors, Formula formula) {

    public MeasureType {
        factors = Map.copyOf(factors);
    }

    /** A fact as it is. */
    public static MeasureType ofFact(String path, String label, Unit unit) {
        return new MeasureType(path, label, unit.symbol(), unit, Map.of(), new OfFact(path, "", List.of()));
    }

    /** How an amount follows from facts. What is missing is told in the words of the declaration. */
    public sealed interface Formula permits OfFact, Highest, Quotient, Product, Sum, Said, Unpublished {

        <R> R accept(Visitor<R> visitor);

        /** What is asked whose words limits name; empty where they name amounts. */
        default Optional<Said> words() {
            return Optional.empty();
        }

        /** What is divided; empty where nothing is. */
        default Optional<Quotient> quotient() {
            return Optional.empty();
        }

        /** Whether what is worked out has one way to be written, whatever its unit is called. */
        default boolean isOfOneUnit() {
            return false;
        }

        /** Whether an amount is worked out. */
        default boolean isDerived() {
            return false;
        }
    }

    /**
     * Makes something of each way in which an amount follows from facts.
     *
     * @param <R> what is made
     */
    public interface Visitor<R> {

        R of(OfFact fact);

        R of(Highest highest);

        R of(Quotient quotient);

        R of(Product product);

        R of(Sum sum);

        R of(Said said);

        R of(Unpublished unpublished);
    }

    /**
     * A fact itself.
     *
     * @param fact its path
     * @param missing told where it has no source
     * @param only the texts that other facts must have for it to count, all of them
     */
    public record OfFact(String fact, String missing, List<Only> only) implements Formula {

        public OfFact {
            only = List.copyOf(only);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A text that a fact must have.
     *
     * @param fact its path
     * @param words one of which it must name, as whole words or at the start of one
     * @param missing told where it is not known to
     */
    public record Only(String fact, List<String> words, String missing) {

        public Only {
            words = List.copyOf(words);
        }
    }

    /**
     * The highest of a table's figures, each multiplied by the number in its row's word.
     *
     * @param fact the table's path
     * @param formats how the row's words start whose number counts
     * @param shorter formats whose number is more than counts, with what a reader is told of it
     * @param counted the column's word whose figures are meant
     * @param bounds other columns' words, whose figures say what the counted one is at most, with what a reader is told
     * @param texts what is told of its steps and gaps
     */
    public record Highest(
            String fact,
            List<String> formats,
            Map<String, String> shorter,
            String counted,
            Map<String, Bounding> bounds,
            HighestTexts texts)
            implements Formula {

        public Highest {
            formats = List.copyOf(formats);
            shorter = Map.copyOf(shorter);
            bounds = Map.copyOf(bounds);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        @Override
        public boolean isDerived() {
            return true;
        }

        @Override
        public boolean isOfOneUnit() {
            return true;
        }
    }

    /**
     * How figures of another column bound those that are counted.
     *
     * @param text what a reader is told
     * @param least the part of such a figure that the counted one has at least; null where nothing says
     * @param fallback whether such a figure only counts where its row has no others
     */
    public record Bounding(String text, @Nullable BigDecimal least, boolean fallback) {}

    /**
     * What is told of the highest of a table.
     *
     * @param step a line with {@code {0}} the row's word, {@code {1}} the column's, {@code {2}} the figure, {@code {3}} the
     *     number, {@code {4}} the product
     * @param none where no figure has a source
     * @param uncounted where no figure is of the counted column for sure
     * @param unreadable where a figure's row or unit cannot be multiplied
     */
    public record HighestTexts(String step, String none, String uncounted, String unreadable) {}

    /**
     * One amount by another.
     *
     * @param dividend the word of a measure
     * @param divisor the path of a fact
     * @param missing told where the divisor has no source
     */
    public record Quotient(String dividend, String divisor, String missing) implements Formula {

        @Override
        public Optional<Quotient> quotient() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        @Override
        public boolean isDerived() {
            return true;
        }

        @Override
        public boolean isOfOneUnit() {
            return true;
        }
    }

    /** Amounts of facts multiplied with each other, each by its path. */
    public record Product(List<String> facts, String missing) implements Formula {

        public Product {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        @Override
        public boolean isDerived() {
            return true;
        }

        @Override
        public boolean isOfOneUnit() {
            return true;
        }
    }

    /** Amounts of facts added up, each by its path. */
    public record Sum(List<String> facts, String missing) implements Formula {

        public Sum {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        @Override
        public boolean isDerived() {
            return true;
        }
    }

    /**
     * No amount: what a fact or a field says.
     *
     * @param of the path of a fact, or the name of a field
     * @param missing told where nothing is said
     * @param unclear told where a free text names none of the words of a limit, which does not say that it is none of them
     */
    public record Said(String of, String missing, String unclear) implements Formula {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        @Override
        public boolean isOfOneUnit() {
            return true;
        }

        @Override
        public Optional<Said> words() {
            return Optional.of(this);
        }
    }

    /** What nobody publishes; a reader is told why. */
    public record Unpublished(String missing) implements Formula {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Whether it is worked out, and no fact as it is. */
    public boolean isDerived() {
        return formula.isDerived();
    }

    /** Whether its amounts are parts of a hundred. */
    public boolean isShare() {
        return formula.quotient().isPresent() && unit.equals(Units.SHARE);
    }

    /** Whether limits name words in place of amounts. */
    public boolean isSaid() {
        return formula.words().isPresent();
    }

    /** Its word tells it from all others of its site. */
    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
