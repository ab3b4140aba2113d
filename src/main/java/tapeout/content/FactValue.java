package tapeout.content;

import java.util.List;
import java.util.Optional;
import tapeout.content.type.Choice;
import tapeout.content.value.When;

/** What a fact says: a quantity, a text, a date, words, from where to where, or that it was not disclosed. */
public sealed interface FactValue
        permits Quantity,
                FactValue.Range,
                FactValue.Text,
                FactValue.OneWord,
                FactValue.Choices,
                FactValue.Date,
                FactValue.Period,
                FactValue.Words,
                FactValue.NotDisclosed {

    /** The value as data downloads write it, a quantity with its unit. */
    String plain();

    /** What stands for it, by what it is. */
    <R> R accept(Visitor<R> visitor);

    /** Whether it was said at all. */
    default boolean isDisclosed() {
        return true;
    }

    /** What it says one by one, each as data downloads write it. */
    default List<String> each() {
        return List.of(plain());
    }

    /** The value as data downloads write it, without its unit. */
    default String bare() {
        return plain();
    }

    /** The unit as written; empty where it has none. */
    default String unit() {
        return "";
    }

    /** What it says one by one where that is several words of a closed set. */
    default List<FactValue> parts() {
        return List.of(this);
    }

    /** The number with its unit, of a range the lower one; empty where it is no amount. */
    default Optional<Quantity> lowest() {
        return quantity();
    }

    /** The one number with its unit; empty where it is none. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** The one word of a closed set; empty where it is none. */
    default Optional<Choice> choice() {
        return Optional.empty();
    }

    /** The date, or the one on which it begins; empty where it is none. */
    default Optional<When> date() {
        return Optional.empty();
    }

    /**
     * Makes something of each sort of value.
     *
     * @param <R> what is made
     */
    interface Visitor<R> {

        R quantity(Quantity quantity);

        R range(Range range);

        R text(Text text);

        R word(OneWord word);

        R choices(Choices choices);

        R date(Date date);

        R period(Period period);

        R words(Words words);

        R notDisclosed();
    }

    /**
     * From one quantity to another, both as the source gives them and in one unit.
     *
     * @param from not more than {@code to}
     */
    record Range(Quantity from, Quantity to) implements FactValue {

        @Override
        public String plain() {
            return bare() + " " + unit();
        }

        @Override
        public String bare() {
            return from.bare() + TO + to.bare();
        }

        @Override
        public String unit() {
            return to.unit();
        }

        @Override
        public Optional<Quantity> lowest() {
            return Optional.of(from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** Stands between the ends of a range or a period in data downloads. */
    String TO = " to ";

    /** A text such as {@code 7 nm} or {@code lithium}. */
    record Text(String text) implements FactValue {

        @Override
        public String plain() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    private static FactValue of(Choice word) {
        return new OneWord(word);
    }

    /** One word of a closed set. */
    record OneWord(Choice word) implements FactValue {

        @Override
        public String plain() {
            return word.word();
        }

        @Override
        public Optional<Choice> choice() {
            return Optional.of(word);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.word(this);
        }
    }

    /** Words of a closed set, in the order written. */
    record Choices(List<Choice> words) implements FactValue {

        public Choices {
            words = List.copyOf(words);
        }

        @Override
        public String plain() {
            return String.join(", ", each());
        }

        @Override
        public List<String> each() {
            return words.stream().map(Choice::word).toList();
        }

        @Override
        public List<FactValue> parts() {
            return words.stream().map(FactValue::of).toList();
        }

        /** What readers see of them. */
        public List<String> labels() {
            return words.stream().map(Choice::label).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /** A date, as exact as it is known. */
    record Date(When when) implements FactValue {

        @Override
        public String plain() {
            return when.toString();
        }

        @Override
        public Optional<When> date() {
            return Optional.of(when);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * From one date to another, each as exact as it is known.
     *
     * @param from does not begin after {@code to} ends
     */
    record Period(When from, When to) implements FactValue {

        @Override
        public String plain() {
            return from + TO + to;
        }

        @Override
        public Optional<When> date() {
            return Optional.of(from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.period(this);
        }
    }

    /** Words from an open set, such as {@code text} and {@code image}. */
    record Words(List<String> words) implements FactValue {

        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String plain() {
            return String.join(", ", words);
        }

        @Override
        public List<String> each() {
            return words;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Known not to have been said; never 0 and never empty. */
    record NotDisclosed() implements FactValue {

        @Override
        public String plain() {
            return "not disclosed";
        }

        @Override
        public boolean isDisclosed() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notDisclosed();
        }
    }
}
