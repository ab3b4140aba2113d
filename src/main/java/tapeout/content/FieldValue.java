package tapeout.content;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Choice;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;
import tapeout.content.value.When;

/** What an entity or a post says under a declared field. */
public sealed interface FieldValue {

    /** The value as data downloads write it. */
    String plain();

    /** The values one by one, each as data downloads write it. */
    default List<String> each() {
        return List.of(plain());
    }

    /** The values one by one, each as readers see it where it is a word or a text. */
    default List<String> labels() {
        return each();
    }

    /** The one word of a closed set; null where it is none, or several. */
    default @Nullable Choice choice() {
        return null;
    }

    /** The words of a closed set, where it is of such. */
    default List<Choice> choices() {
        return List.of();
    }

    /** The free names, where it is of such. */
    default List<Tag> tags() {
        return List.of();
    }

    /** The other entities, where it names such. */
    default List<Reference> references() {
        return List.of();
    }

    /** The date; null where it is none. */
    default @Nullable When date() {
        return null;
    }

    /** The address; null where it is none. */
    default @Nullable URI uri() {
        return null;
    }

    /** One word of a closed set. */
    record OneWord(Choice choice) implements FieldValue {
        @Override
        public List<Choice> choices() {
            return List.of(choice);
        }

        @Override
        public String plain() {
            return choice.word();
        }

        @Override
        public List<String> labels() {
            return List.of(choice.label());
        }
    }

    /** Several words of a closed set. */
    record Words(List<Choice> choices) implements FieldValue {
        public Words {
            choices = List.copyOf(choices);
        }

        @Override
        public String plain() {
            return String.join("|", each());
        }

        @Override
        public List<String> each() {
            return choices.stream().map(Choice::word).toList();
        }

        @Override
        public List<String> labels() {
            return choices.stream().map(Choice::label).toList();
        }
    }

    /** Free names of which each stands for a list of the posts that have it. */
    record Tags(List<Tag> tags) implements FieldValue {
        public Tags {
            tags = List.copyOf(tags);
        }

        @Override
        public String plain() {
            return String.join("|", each());
        }

        @Override
        public List<String> each() {
            return tags.stream().map(Tag::text).toList();
        }
    }

    /** A name, a line or a country. */
    record Text(String text) implements FieldValue {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Several names. */
    record Texts(List<String> texts) implements FieldValue {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public String plain() {
            return String.join("|", texts);
        }

        @Override
        public List<String> each() {
            return texts;
        }
    }

    /** Other entities, one or several. */
    record Others(List<Reference> references) implements FieldValue {
        public Others {
            references = List.copyOf(references);
        }

        @Override
        public String plain() {
            return references.stream().map(Reference::id).collect(Collectors.joining("|"));
        }

        @Override
        public List<String> each() {
            return references.stream().map(Reference::id).toList();
        }
    }

    /** A date, as exact as it is known. */
    record Date(When date) implements FieldValue {
        @Override
        public String plain() {
            return date.toString();
        }
    }

    /** An https address. */
    record Address(URI uri) implements FieldValue {
        @Override
        public String plain() {
            return uri.toString();
        }
    }
}
