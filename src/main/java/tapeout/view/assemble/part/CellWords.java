package tapeout.view.assemble.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.FactValue;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.Table;
import tapeout.content.value.When;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.view.context.Wording;
import tapeout.view.tracker.TrackerValue;
import tapeout.view.words.Messages;

/**
 * Cells of the history as readers see them: their names, and values that were written as data downloads write them. A value
 * that its type does not know any more stands as it was written.
 */
public final class CellWords {

    private static final Pattern GIVEN = Pattern.compile(Stream.of(Qualifier.values())
            .map(Qualifier::word)
            .collect(Collectors.joining(
                    "|",
                    "(?:(?<hedge>",
                    ") )?(?<value>.*?)(?: until (?<until>\\d{4}(?:-Q[1-4]|-\\d{2}(?:-\\d{2})?)?))?")));

    private static final Pattern QUANTITY = Pattern.compile("(-?\\d{1,40}(?:\\.\\d{1,40})?) (\\S.*)");

    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,40}(?:\\.\\d{1,40})?)" + FactValue.TO + "(.+)");

    /** A day in an editor's words, as in {@code 2018-10-10 as a plan}. */
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    private final Library library;
    private final Wording wording;
    private final FactText facts;

    public CellWords(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
        this.facts = new FactText(library, wording);
    }

    /** The cell that changed. */
    public String label(EntityUpdate change) {
        EntityType type = change.entity().type();
        return change.locked() == null ? label(type, change.update().field().id()) : label(type, change.locked());
    }

    /** What it said, in an editor's words or as the history has it; empty where it said nothing, so that this is an addition. */
    public String from(EntityUpdate change) {
        CellChange locked = change.locked();
        return locked == null
                ? unlessNothing(inWords(change, change.update().from()))
                : from(change.entity().type(), locked);
    }

    /** What it says, in an editor's words or as the history has it. */
    public String to(EntityUpdate change) {
        CellChange locked = change.locked();
        return locked == null
                ? inWords(change, change.update().to())
                : to(change.entity().type(), locked);
    }

    /** The change in a sentence, where it cannot be drawn as {@code from → to}. */
    public String sentence(EntityUpdate change) {
        Messages messages = wording.messages();
        String from = from(change);
        return from.isEmpty()
                ? messages.text("feed.change.added", messages.labelled(messages.text("change.added"), to(change)))
                : messages.text("feed.change.values", from, to(change));
    }

    /** An editor's words, but a figure looks as figures look everywhere. */
    private String inWords(EntityUpdate change, String text) {
        FactType fact =
                change.entity().type().facts().get(change.update().field().id());
        return fact == null ? text : ofFact(fact, text);
    }

    /** The cell that a change of the history is of. */
    String label(EntityType type, CellChange change) {
        return EntityCells.isNewRow(change)
                ? wording.messages().text("cell.new")
                : change.cell().equals(EntityCells.NAME) && change.to().isEmpty()
                        ? wording.messages().text("cell.gone")
                        : label(type, change.cell());
    }

    /**
     * What it said before a change; of lists what is different, and of names all where some only came or went; empty where it
     * said nothing, so that this is an addition.
     */
    String from(EntityType type, CellChange change) {
        return unlessNothing(values(type, change.cell(), change.from(), change.to()));
    }

    /** What it said after a change; of lists what is different, and of names all where some only came or went. */
    String to(EntityType type, CellChange change) {
        return values(type, change.cell(), change.to(), change.from());
    }

    private String values(EntityType type, String cell, List<String> values, List<String> others) {
        return values(type, cell, isReplaced(type, cell, values, others) ? without(values, others) : values);
    }

    /** Beside "nothing" a name that was added would look like the only one. What is a sentence each stands alone. */
    private static boolean isReplaced(EntityType type, String cell, List<String> values, List<String> others) {
        boolean names = type.fields().containsKey(cell);
        return isList(type, cell)
                && (!names
                        || (!without(values, others).isEmpty()
                                && !without(others, values).isEmpty()));
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    /** The name of a cell: a field's, a fact's, of a table with the words of its row and column. */
    public String label(EntityType type, String cell) {
        FieldType field = type.fields().get(cell);
        if (field != null) {
            return field.texts().label();
        }
        FactType fact = type.facts().get(EntityCells.key(type, cell));
        if (fact == null) {
            String key = "cell." + cell;
            return wording.messages().has(key) ? wording.messages().text(key) : cell;
        }
        String label = fact.texts().label();
        return fact.table() == null || cell.equals(fact.path())
                ? label
                : wording.messages()
                        .text(
                                "cell.of-table",
                                label,
                                place(fact.table(), cell.substring(fact.path().length() + 1)));
    }

    /** The values of a cell in a row; a word for nothing where there are none. */
    public String values(EntityType type, String cell, List<String> values) {
        return values.isEmpty()
                ? wording.messages().text("change.nothing")
                : wording.messages()
                        .list(values.stream()
                                .map(value -> value(type, cell, value))
                                .toList());
    }

    /** A text; empty where it is the words for a cell that says nothing, an editor's or the history's. */
    private String unlessNothing(String text) {
        return Stream.of("change.nothing", "fact.missing")
                        .anyMatch(key -> wording.messages().text(key).equalsIgnoreCase(text))
                ? ""
                : text;
    }

    /** Whether values stand beside each other, and do not contradict. */
    private static boolean isList(EntityType type, String cell) {
        return !type.facts().containsKey(EntityCells.key(type, cell));
    }

    private String place(Table table, String words) {
        List<String> labels = new ArrayList<>();
        String rest = words;
        for (Table.Dimension dimension : table.dimensions()) {
            String from = rest;
            Optional<Choice> choice = dimension.words().stream()
                    .filter(one -> from.equals(one.key()) || from.startsWith(one.key() + "."))
                    .findFirst();
            boolean last = labels.size() + 1 == table.dimensions().size();
            int end = choice.map(one -> one.key().length()).orElseGet(() -> end(from, last));
            labels.add(choice.map(Choice::phrase).orElse(from.substring(0, end)));
            rest = from.substring(Math.min(from.length(), end + 1));
        }
        return String.join(", ", labels);
    }

    private static int end(String words, boolean last) {
        int point = last ? -1 : words.indexOf('.');
        return point < 0 ? words.length() : point;
    }

    private String value(EntityType type, String cell, String value) {
        FieldType field = type.fields().get(cell);
        if (field != null) {
            return ofField(field, value);
        }
        FactType fact = type.facts().get(EntityCells.key(type, cell));
        if (fact != null) {
            return ofFact(fact, value);
        }
        return cell.equals(EntityType.ACTIONS) ? ofAction(type.lifeCycle(), value) : value;
    }

    private String ofField(FieldType field, String value) {
        return switch (field.form()) {
            case WORD, WORDS -> field.choice(value).map(Choice::label).orElse(value);
            case REFERENCE, REFERENCES ->
                library.entity(value).map(Entity::title).orElse(value);
            case DATE -> date(value);
            case COUNTRY ->
                wording.messages().has("country." + value) ? wording.messages().text("country." + value) : value;
            case NAME, LINE, NAMES, ADDRESS -> value;
        };
    }

    /** By their labels, unless some are an editor's own. */
    private static String words(FactType fact, String value) {
        List<Optional<Choice>> words =
                Stream.of(value.split(", ")).map(fact::choice).toList();
        return words.stream().allMatch(Optional::isPresent)
                ? words.stream().map(word -> word.orElseThrow().label()).collect(Collectors.joining(", "))
                : value;
    }

    private String ofFact(FactType fact, String given) {
        Matcher parts = GIVEN.matcher(given);
        if (!parts.matches()) {
            return given;
        }
        String value = parts.group("value");
        String text = value.equals(TrackerValue.NOT_DISCLOSED)
                ? wording.messages().text("fact.undisclosed")
                : switch (fact.form()) {
                    case QUANTITY -> quantity(value);
                    case RANGE -> range(value);
                    case DATE -> date(value);
                    case PERIOD -> period(value);
                    case WORD, CHOICES -> words(fact, value);
                    case TEXT, WORDS -> value;
                };
        String hedge = parts.group("hedge");
        String hedged =
                hedge == null ? text : wording.messages().text("qualifier." + hedge.replace(' ', '-')) + " " + text;
        String until = parts.group("until");
        return until == null ? hedged : wording.messages().text("cell.until", hedged, date(until));
    }

    private String quantity(String value) {
        Matcher parts = QUANTITY.matcher(value);
        return parts.matches()
                ? facts.quantity(new Quantity(new BigDecimal(parts.group(1)), parts.group(2), null))
                : value;
    }

    private String range(String value) {
        Matcher ends = RANGE.matcher(value);
        return ends.matches()
                ? facts.range(facts.number(new BigDecimal(ends.group(1))), quantity(ends.group(2)))
                : value;
    }

    private String period(String value) {
        String[] ends = value.split(FactValue.TO, 2);
        return ends.length < 2 ? value : facts.range(date(ends[0]), date(ends[1]));
    }

    /** A day, a period, or words of an editor's with days among them; what is none stays as it is. */
    private String date(String value) {
        return shown(value)
                .orElseGet(() -> DAY.matcher(value)
                        .replaceAll(day ->
                                Matcher.quoteReplacement(shown(day.group()).orElse(day.group()))));
    }

    private Optional<String> shown(String date) {
        return When.parse(date).map(when -> wording.dates().when(when).text());
    }

    /** A date, an action's word and perhaps more days. */
    private String ofAction(@Nullable LifeCycle cycle, String value) {
        String[] parts = value.split(" ", 3);
        if (cycle == null || parts.length < 2) {
            return value;
        }
        String action = cycle.action(parts[1]).map(LifeCycle.Action::label).orElse(parts[1]);
        return wording.messages().text("cell.action", action, date(parts[0]));
    }
}
