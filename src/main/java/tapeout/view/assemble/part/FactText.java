package tapeout.view.assemble.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.FieldValue;
import tapeout.content.Limit;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Units;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.view.body.SourceLinks;
import tapeout.view.context.Wording;
import tapeout.view.fact.FactCell;
import tapeout.view.fact.LimitEnd;

/** Writes the values of facts as readers see them. */
public final class FactText {

    private static final Pattern SQUARE_OR_CUBE = Pattern.compile("(?<!\\p{L})([cmk]?m)([23])(?![\\p{L}\\p{Nd}])");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Library library;
    private final Wording wording;

    public FactText(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
    }

    public FactCell cell(Fact fact, SourceLinks sources) {
        return cell(fact, sources, "");
    }

    /** @param href the page of what the value names; empty where none */
    public FactCell cell(Fact fact, SourceLinks sources, String href) {
        return new FactCell(
                shown(fact.value()),
                href,
                fact.qualifier() == null ? "" : fact.qualifier().word(),
                fact.value().isDisclosed(),
                sources.links(fact.sources()),
                new FactCell.Life(
                        wording.dates().day(fact.life().asOf()),
                        wording.dates().when(fact.life().until()),
                        wording.dates().day(fact.life().verified())),
                fact.note() == null ? "" : fact.note());
    }

    public List<FactCell> cells(List<Fact> facts, SourceLinks sources) {
        return facts.stream().map(fact -> cell(fact, sources)).toList();
    }

    /** The value as a sentence has it. */
    private String shown(FactValue value) {
        return value.accept(
                text(this::quantity, when -> wording.dates().when(when).text(), wording.messages()::list));
    }

    /** The value as the source gives it, words with commas between; empty where not disclosed. */
    public String text(FactValue value) {
        return value.accept(
                text(this::quantity, when -> wording.dates().when(when).text(), FactText::commas));
    }

    /** The value as a column has it that says the unit: numbers without it, dates in brief. */
    String brief(FactValue value) {
        return value.accept(text(
                quantity -> number(quantity.amount()),
                when -> wording.dates().brief(when).text(),
                FactText::commas));
    }

    private ValueText text(
            Function<Quantity, String> quantity, Function<When, String> date, Function<List<String>, String> list) {
        return new ValueText(one -> number(one.amount()), quantity, date, list, this::range);
    }

    private static String commas(List<String> words) {
        return String.join(", ", words);
    }

    /** From one end to another, both as readers see them. */
    String range(String from, String to) {
        return wording.messages().text("fact.range", from, to);
    }

    /** The ends of what is within a limit, the lower one first. */
    List<LimitEnd> ends(Limit limit) {
        return limit.measure().isSaid()
                ? List.of(oneOf(limit))
                : limit.ends().stream()
                        .map(end -> new LimitEnd(end.comparison().word(), quantity(end.amount())))
                        .toList();
    }

    /** The words of which one is within a limit, as readers see them. */
    private LimitEnd oneOf(Limit limit) {
        return new LimitEnd(
                "one of",
                limit.oneOf().stream()
                        .map(word -> label(limit.measure(), word.id()))
                        .collect(Collectors.joining(", ")));
    }

    /** What an entity's field says that a measure asks; empty where it asks a fact, or nothing is said. */
    String said(MeasureType measure, Entity entity) {
        FieldValue value = library.types()
                .field(measure)
                .map(field -> entity.fields().get(field.name()))
                .orElse(null);
        return value == null
                ? ""
                : value.each().stream().map(word -> label(measure, word)).collect(Collectors.joining(", "));
    }

    private String label(MeasureType measure, String word) {
        EntityTypes types = library.types();
        FieldType.Form form = types.field(measure).map(FieldType::form).orElse(FieldType.Form.LINE);
        return switch (form) {
            case REFERENCE, REFERENCES ->
                library.entity(word).map(Entity::title).orElse(word);
            case COUNTRY -> wording.messages().text("country." + word);
            case WORD, WORDS, NAME, LINE, NAMES, DATE, ADDRESS ->
                types.choices(measure).stream()
                        .filter(choice -> choice.word().equals(word))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(word);
        };
    }

    /** The number and the unit. */
    String quantity(Quantity quantity) {
        return withUnit(number(quantity.amount()), quantity.unit());
    }

    /** A number with its unit behind it. */
    String withUnit(String number, String symbol) {
        return symbol.equals(Units.SHARE)
                ? wording.messages().text("number.share", number)
                : number + NO_BREAK_SPACE + unit(symbol);
    }

    /** The digits as written, grouped by three, as all numbers of the site are. */
    public String number(BigDecimal amount) {
        return wording.messages().number(amount);
    }

    /** A unit as readers see it. */
    public static String unit(String symbol) {
        return SQUARE_OR_CUBE
                .matcher(symbol)
                .replaceAll(found -> found.group(1) + (found.group(2).equals("2") ? "²" : "³"));
    }
}
