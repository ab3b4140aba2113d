package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Choice;
import tapeout.content.type.Condition;
import tapeout.content.type.Target;
import tapeout.content.type.Texts;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextOrStruct;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;

/** The keys that many declarations have: words of a closed set, labels, conditions, where a reference leads. */
final class TypeWords {

    /** The word of a type, of a field, of a state. */
    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*+(?:[_-][a-z0-9]++)*+");

    static final String WORD_FORM = "lower-case letters and digits, with - or _ between";

    /** One of a closed set, which may hold spaces: {@code not stated}. */
    static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9 _-]{0,59}");

    static final String CHOICE_FORM = "lower-case letters, digits, spaces and hyphens, at most 60";

    private static final Field<String> LABEL = required("label", NAME, "In production", "What readers see.");
    private static final Field<String> HEADING =
            optional("heading", NAME, "In production", "What stands above a column of it on an entity's page.");
    private static final Field<String> PHRASE = optional("phrase", NAME, "in production", "What stands within a line.");
    private static final Field<String> COLUMN_SAYS = optional(
            "says",
            TextShape.withPlaces(1, 300, 1),
            "\"Peak rate at {0}.\"",
            "What a column of it holds; {0} is the word of the row.");
    private static final Field<List<String>> MARKS = optional(
            "marks",
            ListShape.oneOrMore(
                    WordShape.of(new String[] {Choice.AUTHORITY, Choice.SOURCE, Choice.UNKNOWN}, word -> word)),
            Choice.AUTHORITY,
            "What else is so of it: authority, for who speaks for a state; source, for who tells what others do; unknown, for"
                    + " a fact that needs no source, since it says that nothing is known.");

    private static final StructShape<Choice> CHOICE_STRUCT =
            new StructShape<>(Keys.of("word", LABEL, HEADING, PHRASE, COLUMN_SAYS, MARKS), TypeWords::choice);

    /** Words with their labels, in the order written. */
    static final Shape<Map<String, Choice>> CHOICES = new MapShape<>(
            CHOICE,
            CHOICE_FORM,
            new TextOrStruct<>(NAME, (label, at) -> new Choice("", label, label, label, "", Set.of()), CHOICE_STRUCT));

    static final Field<String> SAYS =
            optional("says", LINE, "\"Who makes it.\"", "What it says, one sentence, for the data dictionary.");
    static final Field<String> CAPTION =
            optional("caption", NAME, "By", "Its name beside its value on the entity's page.");
    static final Field<String> COLUMN = optional("column", NAME, "Maker", "Its name above a tracker's column.");

    private TypeWords() {}

    private static Choice choice(Fields word) {
        String label = word.get(LABEL);
        return new Choice(
                "",
                label,
                Objects.requireNonNullElse(word.find(HEADING), label),
                Objects.requireNonNullElse(word.find(PHRASE), label),
                Objects.requireNonNullElse(word.find(COLUMN_SAYS), ""),
                new LinkedHashSet<>(word.list(MARKS)));
    }

    /** The choices of a set, each with its word. */
    static List<Choice> choices(Map<String, Choice> words) {
        return words.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        entry.getValue().label(),
                        entry.getValue().heading(),
                        entry.getValue().phrase(),
                        entry.getValue().definition(),
                        entry.getValue().marks()))
                .toList();
    }

    /** What readers see of a field or fact. */
    static Texts texts(Fields declared, String label) {
        return new Texts(
                label,
                Objects.requireNonNullElse(declared.find(CAPTION), label),
                Objects.requireNonNullElse(declared.find(COLUMN), label),
                Objects.requireNonNullElse(declared.find(SAYS), label));
    }

    private static final Field<String> BACK_LABEL =
            required("label", NAME, "Cells of this maker", "The heading of those who refer to it.");
    private static final Field<Integer> BACK_ORDER = optional(
            "order", new WholeShape(1, 999), "1", "Where it stands among the headings of a page; 100 by default.");
    private static final Field<Boolean> SIBLINGS =
            flag("siblings", "Whether those that refer to the same entity show each other under the heading as well.");

    private static final Field<String> NEWEST = optional(
            "newest",
            NAME,
            "Newest cell",
            "What the newest of each status are called with which the other one's page opens, where the day of that status is"
                    + " one of those under dated; absent for none.");

    /** The other direction of a reference. */
    static final Field<Target.Back> BACK = optional(
            "back",
            new TextOrStruct<>(
                    NAME,
                    (label, at) -> new Target.Back(label, 100, false, ""),
                    new StructShape<>(
                            Keys.of("back", BACK_LABEL, BACK_ORDER, SIBLINGS, NEWEST),
                            back -> new Target.Back(
                                    back.get(BACK_LABEL),
                                    Objects.requireNonNullElse(back.find(BACK_ORDER), 100),
                                    back.has(SIBLINGS),
                                    Objects.requireNonNullElse(back.find(NEWEST), "")))),
            "\"Cells of this maker\"",
            "How the other one shows who refers to it.");

    static final Field<Boolean> CHAIN =
            flag("chain", "Whether following it from one to the next must not lead back to the first.");

    /** A key that is there or not. */
    static Field<Boolean> flag(String name, String doc) {
        return optional(name, WordShape.FLAG, "true", doc);
    }

    private static final Field<Map<String, List<String>>> CONDITION = optional(
            "when",
            conditions(),
            "{kind: [system]}",
            "The entities of which it is so: a field of words, and those words.");

    /** Some entities of a type. */
    static Field<Map<String, List<String>>> condition(String name, String doc) {
        return optional(name, conditions(), CONDITION.example(), doc);
    }

    private static Shape<Map<String, List<String>>> conditions() {
        return new MapShape<>(WORD, WORD_FORM, ListShape.oneOrMore(new PatternShape(CHOICE, CHOICE_FORM)));
    }

    static @Nullable Condition condition(@Nullable Map<String, List<String>> written) {
        return written == null || written.isEmpty()
                ? null
                : written.entrySet().stream()
                        .map(entry -> new Condition(entry.getKey(), new LinkedHashSet<>(entry.getValue())))
                        .findFirst()
                        .orElse(null);
    }

    /** A sentence for readers. */
    static Field<String> sentence(String name, String doc) {
        return optional(name, STATEMENT, "\"…\"", doc);
    }
}
