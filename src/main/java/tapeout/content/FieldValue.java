package tapeout.content;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import tapeout.content.type.Choice;
import tapeout.content.value.Reference;
import tapeout.content.value.When;

/** What an entity says under one of its type's fields. */
public sealed interface FieldValue {

    /** The value as data downloads write it. */
    String plain();

    /** The values one by one, each as data downloads write it. */
    default List<String> each() {
        return List.of(plain());
    }

    /** One word of a closed set. */
    record OneWord(Choice choice) implements FieldValue {
        @Override
        public String plain() {
            return choice.word();
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
