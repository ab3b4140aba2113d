package tapeout.site;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.Chip;
import tapeout.content.ComputeFact;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.FactValue;
import tapeout.content.HardwareFact;
import tapeout.content.Model;
import tapeout.content.Quantity;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.Source;
import tapeout.content.Standing;
import tapeout.content.Unit;

/** What the files of a tracker should say of an entity, taken straight from the content model. */
final class TrackerModel {

    /**
     * A fact with what it rests on.
     *
     * @param column the column it belongs to
     * @param unit the unit it is compared in; empty where it has none
     */
    record Cell(String column, Fact fact, String unit) {}

    private final LocalDate day;

    /** @param day the build's */
    TrackerModel(LocalDate day) {
        this.day = day;
    }

    /** The facts of a chip or model, in no order. */
    List<Cell> facts(Entity entity) {
        List<Cell> cells = new ArrayList<>();
        for (FactKey key : FactKey.of(entity.type())) {
            Unit unit = key.unit();
            entity.facts()
                    .get(key)
                    .forEach(fact -> cells.add(new Cell(key.path(), fact, unit == null ? "" : unit.symbol())));
        }
        if (entity instanceof Chip chip) {
            chip.compute().forEach(figure -> cells.add(new Cell(column(figure), figure.fact(), unit(figure))));
        }
        if (entity instanceof Model model) {
            hardware("training_hardware", model.trainingHardware(), cells);
            hardware("serving_hardware", model.servingHardware(), cells);
        }
        return cells;
    }

    private static void hardware(String column, List<HardwareFact> hardware, List<Cell> cells) {
        hardware.forEach(fact -> cells.add(new Cell(column, fact.fact(), "")));
    }

    static String column(ComputeFact figure) {
        String sparsity = switch (figure.sparsity()) {
            case DENSE -> "dense";
            case SPARSE -> "sparse";
            case NOT_STATED -> "not-stated";
        };
        return "compute." + figure.precision() + "." + sparsity;
    }

    private static String unit(ComputeFact figure) {
        return figure.precision().startsWith("INT") ? "TOPS" : "TFLOPS";
    }

    /** The cells of a row that are not facts, by column. */
    Map<String, String> plain(Entity entity) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", entity.id());
        cells.put("name", entity.title());
        cells.put("also_known_as", String.join(" | ", entity.profile().alsoKnownAs()));
        cells.put("summary", entity.profile().summary());
        cells.put("verified", text(entity.profile().verified()));
        if (entity instanceof Chip chip) {
            cells.put("vendor", chip.vendor().id());
            cells.put("kind", chip.kind().word());
            cells.put("status", chip.status().word());
            cells.put("part_of", id(chip.partOf()));
            cells.put("successor_of", id(chip.successorOf()));
        } else if (entity instanceof Model model) {
            cells.put("vendor", model.vendor().id());
            cells.put("status", model.status().word());
            cells.put("family", id(model.family()));
            cells.put("successor_of", id(model.successorOf()));
        } else if (entity instanceof Rule rule) {
            cells.putAll(rule(rule));
        }
        return cells;
    }

    private Map<String, String> rule(Rule rule) {
        Optional<Standing> standing = Standing.on(day, rule.actions());
        List<RuleAction> past = rule.actions().stream()
                .filter(action -> !action.date().last().isAfter(day))
                .toList();
        Optional<RuleAction> last = past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("state", standing.map(found -> found.state().word()).orElse("none"));
        cells.put("since", standing.map(found -> found.since().toString()).orElse(""));
        cells.put(
                "since.normalised",
                standing.map(found -> found.since().first().toString()).orElse(""));
        cells.put("jurisdiction", rule.jurisdiction());
        cells.put("kind", rule.kind().word());
        cells.put("issuer", rule.issuer().id());
        cells.put("affects", rule.affects().stream().map(Reference::id).collect(joining(" | ")));
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
        cells.put("citation", text(rule.citation()));
        cells.put("full_title", text(rule.fullTitle()));
        cells.put("successor_of", id(rule.successorOf()));
        return cells;
    }

    /** A fact's value as files give it. */
    static String value(Fact fact) {
        FactValue value = fact.value();
        if (value instanceof Quantity quantity) {
            return quantity.amount().toPlainString();
        } else if (value instanceof FactValue.Text text) {
            return text.text();
        } else if (value instanceof FactValue.Date date) {
            return date.date().toString();
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
            Unit unit = Unit.of(cell.unit()).orElseThrow();
            return quantity.in(unit).map(BigDecimal::toString).orElse("");
        }
        return cell.fact().value() instanceof FactValue.Date date
                ? date.date().first().toString()
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

    private static String id(@Nullable Reference reference) {
        return reference == null ? "" : reference.id();
    }
}
