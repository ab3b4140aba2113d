package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.block.BlockReader;
import tapeout.content.block.TypedBlock;
import tapeout.content.value.QuotationMarks;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.ImageFileShape;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.yaml.YamlFile;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The keys of typed blocks in bodies, by kind. */
public final class BlockKeys implements BlockReader {

    private static final int MOST_COMPARED = 5;

    private static final Field<Reference> SOURCE = optional(
            "source",
            new PlacedShape(new PatternShape(Reading.LOCAL_ID, "the id of one of the document's sources")),
            "a-source",
            "Where it is from, one of the document's sources.");

    private static final Field<String> TEXT = required(
            "text", STATEMENT, "\"What was said\"", "The words themselves, without quotation marks around them.");
    private static final Field<String> SPEAKER =
            required("speaker", NAME, "\"A name, a role\"", "Whose words they are.");
    private static final Field<Reference> OF = optional(
            "of", DOCUMENT, "an-entity", "The entity for which the speaker speaks; its name follows as a link.");

    private static final Field<Reference> SRC =
            required("src", new PlacedShape(new ImageFileShape()), "chart.png", "The file, relative to the document.");
    private static final Field<String> ALT =
            required("alt", LINE, "\"What it shows\"", "What it shows, for those who do not see it.");
    private static final Field<String> CAPTION =
            optional("caption", STATEMENT, "\"What is to be seen\"", "What is to be said of it, below it.");
    private static final Field<String> CREDIT = required("credit", NAME, "\"The maker\"", "Whose it is.");

    private static final Shape<Reference> NAME_OF_ONE = new PlacedShape(
            new PatternShape(Pattern.compile("[a-z][a-z0-9_]*+(?:-[a-z0-9_]++)*+"), "a name in lower-case letters"));
    private static final Field<Reference> TYPE = optional(
            "of", NAME_OF_ONE, "a-type", "The type whose tracker has the chart; needed unless it is of a file.");
    private static final Field<Reference> SHOW = optional(
            "show",
            NAME_OF_ONE,
            "a-chart",
            "The name of the chart in the file of the type; needed unless it is of a file.");
    private static final Field<List<Reference>> ONLY =
            optional("only", CommonKeys.DOCUMENTS, "[an-entity]", "The entities that it shows; absent for all.");
    private static final Field<Map<String, List<Reference>>> WHERE = optional(
            "where",
            new MapShape<>(
                    Pattern.compile("[a-z][a-z0-9_-]*+(?:[.][a-z0-9_-]++)?+"),
                    "a field, a fact of words, or state",
                    ListShape.oneOrMore(new PlacedShape(new PatternShape(
                            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ._-]{0,59}"),
                            "a word, an id or a country")))),
            "{maker: [an-entity]}",
            "The entities that it shows, by what they say: one of the values under each of the keys.");
    private static final Field<Reference> DATA = optional(
            "data",
            new PlacedShape(new PatternShape(
                    Pattern.compile("(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\?#]+\\.csv"),
                    "a CSV file, relative to the document")),
            "numbers.csv",
            "The file of numbers that it shows, in place of a type; then it needs a label, a sentence and a source.");
    private static final Field<String> LABEL =
            optional("label", NAME, "\"Memory of the two\"", "Its heading; absent for the one of the tracker.");
    private static final Field<String> SAYS =
            optional("says", LINE, "\"How much each has.\"", "What it shows, one sentence; absent for the tracker's.");

    private static final Field<List<Reference>> COMPARED = required(
            "of",
            ListShape.someOf(CommonKeys.DOCUMENT),
            "[an-entity, another]",
            "Two to five entities, all of one type, in the order of the columns.");
    private static final Shape<Reference> FACT = new PlacedShape(new PatternShape(
            Pattern.compile("[a-z][a-z0-9_]*+(?:[.-][a-z0-9_]++)*+"), "the name of a fact, such as memory.capacity"));
    private static final Field<List<Reference>> FACTS = required(
            "facts",
            ListShape.someOf(FACT),
            "[memory.capacity, power]",
            "The facts to compare, and measures that are worked out, as the type's file names them, in the order of the rows.");
    private static final Field<String> HEADING =
            optional("label", NAME, "\"The two side by side\"", "Its heading; absent for none.");

    private static final Field<When> DATE =
            required("date", new WhenShape(), "2026-11", "When it happened, as exactly as it is known.");
    private static final Field<String> HAPPENED =
            required("text", STATEMENT, "\"What happened\"", "What happened, in one line.");
    private static final Field<Reference> STORY = optional(
            "story", DOCUMENT, "a-story", "The story of which it is the timeline, as it is on the day of the build.");
    private static final Field<List<TypedBlock.Entry>> ENTRIES = optional(
            "entries",
            ListShape.someOf(new StructShape<>(
                    Keys.of("timeline entry", DATE, HAPPENED, SOURCE),
                    entry -> new TypedBlock.Entry(
                            entry.get(DATE), entry.get(HAPPENED), entry.find(SOURCE), entry.at()))),
            "[{date: 2026-11, text: \"…\"}]",
            "What happened, where it is not a story's: they are put in order.");

    /** The kinds, in the order of documentation. */
    private static final Map<String, Kind> KINDS = kinds();

    /** What a kind holds, and how it is made once all that must be there is. */
    private record Kind(Keys keys, Function<Fields, @Nullable TypedBlock> make) {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put(
                "quote",
                new Kind(
                        Keys.of("quote", TEXT, SPEAKER, OF, SOURCE),
                        block -> new TypedBlock.Quote(
                                block.get(TEXT), block.get(SPEAKER), block.find(OF), block.find(SOURCE))));
        kinds.put(
                "figure",
                new Kind(
                        Keys.of("figure", SRC, ALT, CAPTION, CREDIT, SOURCE),
                        block -> new TypedBlock.Figure(
                                block.get(SRC),
                                block.get(ALT),
                                block.find(CAPTION),
                                block.get(CREDIT),
                                block.find(SOURCE))));
        kinds.put(
                "chart",
                new Kind(Keys.of("chart", TYPE, SHOW, ONLY, WHERE, DATA, LABEL, SAYS, SOURCE), BlockKeys::chart));
        kinds.put("compare", new Kind(Keys.of("compare", COMPARED, FACTS, HEADING), BlockKeys::compare));
        kinds.put("timeline", new Kind(Keys.of("timeline", STORY, ENTRIES, HEADING), BlockKeys::timeline));
        return kinds;
    }

    /** Of a type or of a file: null, with a problem, where it is neither, both, or lacks what the one or the other needs. */
    private static @Nullable TypedBlock chart(Fields block) {
        boolean ofFile = block.isWritten(DATA);
        Stream<Field<?>> needed = ofFile ? Stream.of(LABEL, SAYS, SOURCE) : Stream.of(TYPE, SHOW);
        Stream<Field<?>> others = ofFile ? Stream.of(TYPE, SHOW, ONLY, WHERE) : Stream.of(SOURCE);
        if (!needed.allMatch(block::isWritten) || others.anyMatch(block::isWritten)) {
            block.problems().ofBlocks().chartOf(block.at(), ofFile);
            return null;
        }
        return ofFile ? dataChart(block) : typeChart(block);
    }

    private static @Nullable TypedBlock typeChart(Fields block) {
        Reference type = block.find(TYPE);
        Reference show = block.find(SHOW);
        Map<String, List<Reference>> where = block.find(WHERE);
        return type == null || show == null
                ? null
                : new TypedBlock.Chart(
                        type,
                        show,
                        block.list(ONLY),
                        where == null ? Map.of() : where,
                        block.find(LABEL),
                        block.find(SAYS));
    }

    private static @Nullable TypedBlock dataChart(Fields block) {
        Reference data = block.find(DATA);
        String label = block.find(LABEL);
        String says = block.find(SAYS);
        Reference source = block.find(SOURCE);
        return data == null || label == null || says == null || source == null
                ? null
                : new TypedBlock.DataChart(data, label, says, source);
    }

    /** Null, with a problem, where so many have no room beside each other. */
    private static @Nullable TypedBlock compare(Fields block) {
        List<Reference> of = block.get(COMPARED);
        if (of.size() < 2 || of.size() > MOST_COMPARED) {
            block.problems().ofBlocks().comparedCount(block.at(COMPARED), of.size(), MOST_COMPARED);
            return null;
        }
        return new TypedBlock.Compare(of, block.get(FACTS), block.find(HEADING));
    }

    /** A story's or its own: null, with a problem, where it is neither or both. */
    private static @Nullable TypedBlock timeline(Fields block) {
        if (block.isWritten(STORY) == block.isWritten(ENTRIES)) {
            block.problems().ofBlocks().timelineOf(block.at());
            return null;
        }
        return new TypedBlock.Timeline(block.find(STORY), block.list(ENTRIES), block.find(HEADING));
    }

    private final Supplier<QuotationMarks> marks;

    /** @param marks around what texts quote; asked for when a block is read */
    public BlockKeys(Supplier<QuotationMarks> marks) {
        this.marks = marks;
    }

    /** The keys of each kind as Markdown for people. */
    public static String reference() {
        Map<String, Keys> byKind = new LinkedHashMap<>();
        KINDS.forEach((kind, known) -> byKind.put(kind, known.keys()));
        return KeyReference.of(byKind);
    }

    @Override
    public Collection<String> names() {
        return KINDS.keySet();
    }

    @Override
    public boolean knows(String kind) {
        return KINDS.containsKey(kind);
    }

    @Override
    public @Nullable TypedBlock read(String kind, String yaml, SourceLocation start, Problems problems) {
        Kind known = KINDS.get(kind);
        Problems found = new Problems();
        YamlValue value = YamlFile.read(yaml, start, found);
        problems.addAll(found.sorted());
        if (known == null || (value == null && !found.sorted().isEmpty())) {
            return null;
        }
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        if (!(value instanceof YamlValue.Mapping mapping)) {
            mistakes.blockWithoutKeys(start, kind, example(known.keys()));
            return null;
        }
        Fields fields = known.keys().read(mapping, new Reading(mapping, OwnNames.NONE, marks, mistakes));
        return fields.isComplete() ? known.make().apply(fields) : null;
    }

    private static String example(Keys keys) {
        List<Field<?>> all = List.copyOf(keys.fields().values());
        List<Field<?>> needed = all.stream().filter(Field::required).toList();
        return (needed.isEmpty() ? all.subList(0, 1) : needed)
                .stream()
                        .map(field -> field.name() + ": " + field.plainExample())
                        .collect(Collectors.joining(" and "));
    }
}
