package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.DOCUMENTS;
import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tapeout.content.FieldValue;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.PostField;
import tapeout.frontmatter.shape.CountryShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.TagShape;
import tapeout.frontmatter.shape.UrlShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/** The keys of a type's declared fields. */
final class DeclaredKeys {

    private final Map<String, Declared<?>> byName = new LinkedHashMap<>();

    private DeclaredKeys() {}

    /** Those of the entities of a type. */
    static DeclaredKeys of(EntityType type, EntityTypes types) {
        DeclaredKeys keys = new DeclaredKeys();
        type.fields().forEach((name, field) -> keys.byName.put(name, declared(field, example(field, types))));
        return keys;
    }

    /** Those of posts, whose names are read as tags are: each stands for a list. */
    static DeclaredKeys ofPosts(EntityTypes types) {
        DeclaredKeys keys = new DeclaredKeys();
        for (PostField post : types.postFields()) {
            FieldType field = post.type();
            keys.byName.put(field.name(), post.isOfNames() ? tags(field) : declared(field, example(field, types)));
        }
        return keys;
    }

    private static Declared<?> tags(FieldType field) {
        return field.form() == FieldType.Form.NAME
                ? declared(field, new TagShape(), "A few words", tag -> new FieldValue.Tags(List.of(tag)))
                : declared(field, ListShape.listOf(new TagShape()), "[One, Another]", FieldValue.Tags::new);
    }

    /** A key and what its value becomes. */
    private record Declared<T>(Field<T> field, Function<T, FieldValue> make) {

        void put(Fields read, String name, Map<String, FieldValue> values) {
            T value = read.find(field);
            if (value != null) {
                values.put(name, make.apply(value));
            }
        }
    }

    Field<?>[] fields() {
        return byName.values().stream().map(Declared::field).toArray(Field<?>[]::new);
    }

    /** Whether something is written under a field's name and could not be read, which has been told. */
    boolean isUnread(Fields read, String name) {
        Declared<?> declared = byName.get(name);
        return declared != null && read.isWritten(declared.field()) && !read.has(declared.field());
    }

    /** What is said under each, in their order. */
    Map<String, FieldValue> values(Fields read) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        byName.forEach((name, declared) -> declared.put(read, name, values));
        return values;
    }

    private static Declared<?> declared(FieldType type, String example) {
        return switch (type.form()) {
            case WORD -> declared(type, choices(type), type.words().get(0).word(), FieldValue.OneWord::new);
            case WORDS ->
                declared(
                        type,
                        ListShape.listOf(choices(type)),
                        "[" + type.words().get(0).word() + "]",
                        FieldValue.Words::new);
            case REFERENCE -> declared(type, DOCUMENT, example, reference -> new FieldValue.Others(List.of(reference)));
            case REFERENCES -> declared(type, DOCUMENTS, "[" + example + "]", FieldValue.Others::new);
            case NAME -> declared(type, NAME, "A few words", FieldValue.Text::new);
            case LINE -> declared(type, LINE, "\"One line\"", FieldValue.Text::new);
            case NAMES -> declared(type, ListShape.listOf(NAME), "[One, Another]", FieldValue.Texts::new);
            case DATE -> declared(type, new WhenShape(), "2026-11", FieldValue.Date::new);
            case COUNTRY -> declared(type, new CountryShape(), "US", FieldValue.Text::new);
            case ADDRESS -> declared(type, new UrlShape(), "\"https://example.org/\"", FieldValue.Address::new);
        };
    }

    /** The name of a document that a reference may lead to. */
    private static String example(FieldType field, EntityTypes types) {
        return Optional.ofNullable(field.target())
                .flatMap(target -> types.of(target.type()))
                .map(type -> OwnNames.sample(type.folder()))
                .orElse("an-id");
    }

    private static Shape<Choice> choices(FieldType type) {
        return WordShape.of(type.words().toArray(Choice[]::new), Choice::word);
    }

    private static <T> Declared<T> declared(
            FieldType type, Shape<T> shape, String example, Function<T, FieldValue> make) {
        return new Declared<>(
                new Field<>(type.name(), shape, type.required(), type.texts().sentence(), example, null), make);
    }
}
