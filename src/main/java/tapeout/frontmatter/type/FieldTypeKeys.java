package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Choice;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedMapShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;
import tapeout.problem.SourceLocation;

/** The declarations of a type's fields. */
final class FieldTypeKeys {

    /** In place of the word of a type: whatever type it is of. */
    static final String ANY = "any";

    private static final Field<String> LABEL = required("label", NAME, "Maker", "Its name for readers.");
    private static final Field<Boolean> REQUIRED =
            TypeWords.flag("required", "Whether every entity of the type has it.");
    private static final Field<Boolean> MANY =
            TypeWords.flag("many", "Whether it has several: entities that it leads to, or words.");
    private static final Field<Map<String, Choice>> WORDS =
            optional("words", TypeWords.CHOICES, "{pouch: Pouch, prism: Prismatic}", "The closed set of its words.");
    private static final Field<FieldType.Form> FORM = optional(
            "form",
            WordShape.of(
                    new FieldType.Form[] {
                        FieldType.Form.NAME,
                        FieldType.Form.LINE,
                        FieldType.Form.NAMES,
                        FieldType.Form.DATE,
                        FieldType.Form.COUNTRY,
                        FieldType.Form.ADDRESS
                    },
                    form -> form.name().toLowerCase(Locale.ROOT)),
            "name",
            "What its value is: name, line, names, date, country or address.");

    private static final Field<String> SCHEMA = optional(
            "schema",
            new PatternShape(
                    Pattern.compile("(?!(?:name|url|description|alternateName)$)[a-z][A-Za-z]{1,59}"),
                    "a property of schema.org but name, url, description and alternateName, which every entity has"),
            "manufacturer",
            "The property by which schema.org knows it, for search engines.");

    private static final Field<String> GROUP_LABEL = required("label", NAME, "Cells that it affects", "The heading.");
    private static final Field<Integer> GROUP_ORDER = optional(
            "order", new WholeShape(1, 999), "1", "Where it stands among the headings of a page; 100 by default.");

    private static final Field<String> BACK_OF_POSTS = optional(
            "back",
            NAME,
            "Rulings of this court",
            "What stands on the other one's page before how many posts name it so.");

    private final Field<String> to;
    private final Collection<String> types;
    private final Field<Map<String, PlacedMapShape.Placed<FieldType.Group>>> groups;
    private final StructShape<Draft> shape;
    private final String doc;

    /** @param types the words of all types of the site */
    private FieldTypeKeys(Collection<String> types, boolean ofPosts) {
        this.types = types;
        String[] targets = Stream.concat(types.stream(), Stream.of(ANY)).toArray(String[]::new);
        to = optional("to", WordShape.of(targets, word -> word), targets[0], "The type of entity that it leads to.");
        groups = optional(
                "groups",
                new PlacedMapShape<>(new MapShape<>(
                        TypeWords.WORD,
                        TypeWords.WORD_FORM,
                        new StructShape<>(
                                Keys.of("group", GROUP_LABEL, GROUP_ORDER),
                                group -> new FieldType.Group(
                                        "",
                                        group.get(GROUP_LABEL),
                                        Objects.requireNonNullElse(group.find(GROUP_ORDER), 100))))),
                "{plant: {label: Plants that it affects}}",
                "Headings under which the entities that it leads to are shown, by their types.");
        Keys keys = Keys.of("field", to, WORDS, FORM, LABEL, TypeWords.CAPTION, TypeWords.SAYS, REQUIRED, MANY);
        shape = new StructShape<>(
                ofPosts
                        ? keys.and(BACK_OF_POSTS)
                        : keys.and(TypeWords.COLUMN, TypeWords.CHAIN, TypeWords.BACK, groups, SCHEMA),
                this::check,
                this::draft);
        doc = ofPosts
                ? "What posts say beside the keys of every post."
                : "What the newsroom itself says of an entity, without a source.";
    }

    /** Those of types of entity. */
    static FieldTypeKeys ofEntities(Collection<String> types) {
        return new FieldTypeKeys(types, false);
    }

    /** Those of posts, which have no tracker and do not refer to each other. */
    static FieldTypeKeys ofPosts(Collection<String> types) {
        return new FieldTypeKeys(types, true);
    }

    /**
     * A field without its name.
     *
     * @param at where it is declared
     */
    record Draft(FieldType type, SourceLocation at) {

        FieldType named(String name) {
            return new FieldType(
                    name,
                    type.form(),
                    type.texts(),
                    type.required(),
                    type.words(),
                    type.target(),
                    type.schema(),
                    type.both());
        }
    }

    Field<Map<String, Draft>> field() {
        return optional(
                "fields",
                new MapShape<>(TypeWords.WORD, TypeWords.WORD_FORM, shape),
                "{maker: {to: a-type, label: Maker}}",
                doc);
    }

    /** The fields by name. */
    static Map<String, FieldType> named(Map<String, Draft> drafts) {
        Map<String, FieldType> named = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> named.put(name, draft.named(name)));
        return named;
    }

    private void check(Fields declared) {
        long forms = Stream.of(to, WORDS, FORM).filter(declared::isWritten).count();
        if (forms != 1) {
            declared.problems().oneOf(declared.at(), "field", List.of(to.name(), WORDS.name(), FORM.name()));
            declared.markIncomplete();
        }
    }

    private @Nullable Draft draft(Fields declared) {
        Map<String, Choice> words = declared.find(WORDS);
        if (words != null && words.isEmpty()) {
            declared.problems().emptyList(declared.at(WORDS), WORDS.name(), WORDS.example());
            return null;
        }
        List<FieldType.Group> both = new ArrayList<>();
        Map<String, PlacedMapShape.Placed<FieldType.Group>> written = declared.find(groups);
        if (written != null) {
            written.forEach((type, group) -> {
                if (!types.contains(type)) {
                    declared.problems().unknownValue(group.at(), groups.name(), type, types);
                }
                both.add(new FieldType.Group(
                        type, group.value().label(), group.value().order()));
            });
        }
        FieldType.Form form = form(declared);
        return form == null
                ? null
                : new Draft(
                        new FieldType(
                                "",
                                form,
                                TypeWords.texts(declared, declared.get(LABEL)),
                                declared.has(REQUIRED),
                                words == null ? List.of() : TypeWords.choices(words),
                                target(declared),
                                Objects.requireNonNullElse(declared.find(SCHEMA), ""),
                                both),
                        declared.at());
    }

    private FieldType.@Nullable Form form(Fields declared) {
        if (declared.has(to)) {
            return declared.has(MANY) ? FieldType.Form.REFERENCES : FieldType.Form.REFERENCE;
        }
        if (declared.has(WORDS)) {
            return declared.has(MANY) ? FieldType.Form.WORDS : FieldType.Form.WORD;
        }
        return declared.find(FORM);
    }

    private @Nullable Target target(Fields declared) {
        String type = declared.find(to);
        return type == null
                ? null
                : new Target(type.equals(ANY) ? "" : type, back(declared), declared.has(TypeWords.CHAIN));
    }

    private static Target.@Nullable Back back(Fields declared) {
        String ofPosts = declared.find(BACK_OF_POSTS);
        return ofPosts == null ? declared.find(TypeWords.BACK) : new Target.Back(ofPosts, 100, false, "");
    }
}
