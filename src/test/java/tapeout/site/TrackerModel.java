package tapeout.site;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.DatedAction;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.FieldValue;
import tapeout.content.Quantity;
import tapeout.content.Source;
import tapeout.content.Standing;
import tapeout.content.type.FactType;
import tapeout.content.type.Unit;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.DeclaredTypes;

/** What the files of a tracker should say of an entity, taken straight from the content model. */
final class TrackerModel {

    /**
     * A fact with what it rests on.
     *
     * @param column the column it belongs to
     * @param unit the unit it is compared in; null where it has none
     */
    record Cell(String column, Fact fact, @Nullable Unit unit) {}

    private final LocalDate day;

    /** @param day the build's */
    TrackerModel(LocalDate day) {
        this.day = day;
    }

    /** The facts of an entity, in no order. */
    List<Cell> facts(Entity entity) {
        List<Cell> cells = new ArrayList<>();
        for (FactType type : entity.type().facts().values()) {
            for (Fact fact : entity.facts().get(type.path())) {
                When until = fact.life().until();
                if (until == null || !until.last().isBefore(day)) {
                    cells.add(new Cell(column(type, fact), fact, unit(type, fact)));
                }
            }
        }
        return cells;
    }

    static String column(FactType type, Fact fact) {
        return fact.cell().isEmpty()
                ? type.path()
                : type.path() + "." + fact.cell().get(0) + "."
                        + fact.cell().get(1).replace(' ', '-');
    }

    private static @Nullable Unit unit(FactType type, Fact fact) {
        return !fact.cell().isEmpty() && fact.cell().get(0).startsWith("INT")
                ? DeclaredTypes.unit("TOPS")
                : type.unit();
    }

    /** The cells of a row that are not facts, by column. */
    Map<String, String> plain(Entity entity) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", entity.id());
        cells.put("name", entity.title());
        cells.put("also_known_as", String.join(" | ", entity.profile().alsoKnownAs()));
        cells.put("summary", entity.profile().summary());
        List<When> written = new ArrayList<>();
        for (Source source : entity.sources()) {
            Stream.of(source.dates().published(), source.dates().copy())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(written::add);
        }
        Optional<When> newest = written.stream().reduce((a, b) -> b.first().isAfter(a.first()) ? b : a);
        cells.put("newest_source", newest.map(When::toString).orElse(""));
        cells.put(
                "newest_source.normalised",
                newest.map(date -> date.first().toString()).orElse(""));
        cells.put("verified", text(entity.profile().verified()));
        switch (entity.type().word()) {
            case "chip" -> put(entity, cells, "vendor", "kind", "part_of", "successor_of");
            case "model" -> put(entity, cells, "vendor", "family", "successor_of");
            default -> cells.putAll(rule(entity));
        }
        return cells;
    }

    private static void put(Entity entity, Map<String, String> cells, String... fields) {
        for (String field : fields) {
            FieldValue value = entity.fields().get(field);
            cells.put(field, value == null ? "" : value.plain().replace("|", " | "));
        }
    }

    private Map<String, String> rule(Entity rule) {
        Optional<Standing> standing = rule.standing(day);
        List<DatedAction> past = rule.actions().stream()
                .filter(action -> !action.date().last().isAfter(day))
                .toList();
        Optional<DatedAction> last = past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("state", standing.map(found -> found.state().word()).orElse("none"));
        cells.put("since", standing.map(found -> found.since().toString()).orElse(""));
        cells.put(
                "since.normalised",
                standing.map(found -> found.since().first().toString()).orElse(""));
        cells.put("last_action", last.map(action -> action.action().word()).orElse(""));
        cells.put(
                "last_action_date", last.map(action -> action.date().toString()).orElse(""));
        cells.put(
                "last_action_date.normalised",
                last.map(action -> action.date().first().toString()).orElse(""));
        cells.put(
                "last_action_citation",
                last.map(action -> text(action.citation())).orElse(""));
        cells.put(
                "actions",
                rule.actions().stream().map(action -> action.action().word()).collect(joining(" | ")));
        put(rule, cells, "jurisdiction", "kind", "issuer", "affects", "citation", "full_title", "successor_of");
        return cells;
    }

    /** A fact's value as files give it. */
    static String value(Fact fact) {
        FactValue value = fact.value();
        if (value instanceof Quantity quantity) {
            return quantity.amount().toPlainString();
        } else if (value instanceof FactValue.Text text) {
            return text.text();
        } else if (value instanceof FactValue.OneWord word) {
            return word.word().word();
        } else if (value instanceof FactValue.Date date) {
            return date.when().toString();
        } else if (value instanceof FactValue.Words words) {
            return String.join(", ", words.words());
        }
        return "not disclosed";
    }

    static String unit(Fact fact) {
        return fact.value() instanceof Quantity quantity ? quantity.unit() : "";
    }

    static String qualifier(Fact fact) {
        return fact.qualifier() == null ? "" : fact.qualifier().word();
    }

    static String normalised(Cell cell) {
        if (cell.fact().value() instanceof Quantity quantity) {
            return quantity.in(cell.unit()).map(BigDecimal::toString).orElse("");
        }
        return cell.fact().value() instanceof FactValue.Date date
                ? date.when().first().toString()
                : "";
    }

    static String given(Fact fact) {
        return (qualifier(fact) + " " + value(fact) + " " + unit(fact)).strip();
    }

    static List<String> sources(Fact fact) {
        return fact.sources().stream().map(Reference::id).toList();
    }

    static String addresses(Entity entity, Fact fact) {
        return sources(fact).stream()
                .flatMap(id ->
                        entity.sources().stream().filter(source -> source.id().equals(id)))
                .map(Source::url)
                .filter(url -> url != null)
                .map(Object::toString)
                .collect(joining(" "));
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
