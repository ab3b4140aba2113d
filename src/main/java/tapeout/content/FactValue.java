package tapeout.content;

import java.util.List;
import tapeout.content.type.Choice;
import tapeout.content.value.When;

/** What a fact says: a quantity, a text, a date, a list of words, or that it was not disclosed. */
public sealed interface FactValue
        permits Quantity, FactValue.Text, FactValue.OneWord, FactValue.Date, FactValue.Words, FactValue.NotDisclosed {

    /** The value as data downloads write it, a quantity with its unit. */
    String plain();

    /** A text such as {@code 7 nm} or {@code HBM3}. */
    record Text(String text) implements FactValue {

        @Override
        public String plain() {
            return text;
        }
    }

    /** One word of a closed set. */
    record OneWord(Choice choice) implements FactValue {

        @Override
        public String plain() {
            return choice.word();
        }
    }

    /** A date, as exact as it is known. */
    record Date(When date) implements FactValue {

        @Override
        public String plain() {
            return date.toString();
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
    }

    /** Known not to have been said; never 0 and never empty. */
    record NotDisclosed() implements FactValue {

        @Override
        public String plain() {
            return "not disclosed";
        }
    }
}
