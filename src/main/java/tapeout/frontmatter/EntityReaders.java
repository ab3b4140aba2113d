package tapeout.frontmatter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tapeout.content.ActionKind;
import tapeout.content.Body;
import tapeout.content.Certainty;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ChipStatus;
import tapeout.content.Comparison;
import tapeout.content.ComputeFact;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.FactSheet;
import tapeout.content.FactValue;
import tapeout.content.HardwareFact;
import tapeout.content.Header;
import tapeout.content.Measure;
import tapeout.content.Model;
import tapeout.content.ModelStatus;
import tapeout.content.Organization;
import tapeout.content.OrganizationKind;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.RuleKind;
import tapeout.content.Sparsity;
import tapeout.content.Threshold;
import tapeout.content.TrackerUpdate;
import tapeout.content.Upcoming;
import tapeout.content.When;

/** Readers of entities. */
final class EntityReaders {

    private EntityReaders() {}

    static Organization organization(Fields fields, Header header, Body body) {
        return new Organization(
                header,
                body,
                profile(fields),
                facts(fields, EntityType.ORGANIZATION),
                fields.word("kind", OrganizationKind::of),
                fields.textOrNull("country"),
                fields.urlOrNull("website"),
                fields.referenceOrNull("parent"));
    }

    static Chip chip(Fields fields, Header header, Body body) {
        return new Chip(
                header,
                body,
                profile(fields),
                facts(fields, EntityType.CHIP),
                fields.reference("vendor"),
                fields.word("kind", ChipKind::of),
                fields.word("status", ChipStatus::of),
                fields.each(
                        "compute",
                        fact -> new ComputeFact(
                                fact.text("precision"),
                                fact.word("sparsity", Sparsity::of),
                                fact(fact, FactKey.Form.QUANTITY))),
                fields.referenceOrNull("part_of"),
                fields.referenceOrNull("successor_of"),
                fields.references("compare"));
    }

    static Model model(Fields fields, Header header, Body body) {
        return new Model(
                header,
                body,
                profile(fields),
                facts(fields, EntityType.MODEL),
                fields.reference("vendor"),
                fields.word("status", ModelStatus::of),
                fields.referenceOrNull("family"),
                fields.each("training_hardware", EntityReaders::hardware),
                fields.each("serving_hardware", EntityReaders::hardware),
                fields.referenceOrNull("successor_of"));
    }

    static Rule rule(Fields fields, Header header, Body body) {
        return new Rule(
                header,
                body,
                profile(fields),
                fields.textOrNull("full_title"),
                fields.reference("issuer"),
                fields.text("jurisdiction"),
                fields.word("kind", RuleKind::of),
                fields.textOrNull("citation"),
                fields.each("actions", EntityReaders::action),
                fields.references("affects"),
                fields.each("thresholds", EntityReaders::threshold),
                fields.each("upcoming", EntityReaders::upcoming),
                fields.referenceOrNull("successor_of"));
    }

    private static Entity.Profile profile(Fields fields) {
        List<TrackerUpdate> updates = fields.each("updates", EntityReaders::update);
        return new Entity.Profile(
                fields.text("name"),
                fields.text("summary"),
                fields.texts("also_known_as"),
                CommonReaders.sources(fields),
                fields.dayOrNull("verified"),
                updates.stream()
                        .sorted(Comparator.comparing(TrackerUpdate::date).reversed())
                        .toList());
    }

    private static TrackerUpdate update(Fields update) {
        return new TrackerUpdate(
                update.day("date"),
                update.reference("field"),
                update.text("from"),
                update.text("to"),
                update.references("source"),
                update.textOrNull("note"));
    }

    private static FactSheet facts(Fields fields, EntityType type) {
        Map<FactKey, List<Fact>> facts = new EnumMap<>(FactKey.class);
        for (FactKey key : FactKey.of(type)) {
            int dot = key.path().indexOf('.');
            Fields owner = dot < 0 ? fields : fields.below(key.path().substring(0, dot));
            List<Fact> alternatives = owner.each(key.path().substring(dot + 1), fact -> fact(fact, key.form()));
            if (!alternatives.isEmpty()) {
                facts.put(key, alternatives);
            }
        }
        return new FactSheet(facts);
    }

    private static Fact fact(Fields fact, FactKey.Form form) {
        return new Fact(
                value(fact, form),
                fact.has("qualifier") ? fact.word("qualifier", Qualifier::of) : null,
                fact.references("source"),
                fact.dayOrNull("as_of"),
                fact.textOrNull("note"),
                fact.at());
    }

    private static FactValue value(Fields fact, FactKey.Form form) {
        String text = form == FactKey.Form.WORDS ? String.join(" ", fact.texts("value")) : fact.text("value");
        if (text.equals(ShapeChecker.NOT_DISCLOSED)) {
            return new FactValue.NotDisclosed();
        }
        return switch (form) {
            case QUANTITY -> new Quantity(new BigDecimal(text), fact.text("unit"));
            case TEXT -> new FactValue.Text(text);
            case DATE -> new FactValue.Date(When.parse(text).orElseThrow());
            case WORDS -> new FactValue.Words(new ArrayList<>(fact.texts("value")));
        };
    }

    private static HardwareFact hardware(Fields fact) {
        return new HardwareFact(fact.referenceOrNull("chip"), fact(fact, FactKey.Form.TEXT));
    }

    private static RuleAction action(Fields action) {
        return new RuleAction(
                action.when("date"),
                action.word("action", ActionKind::of),
                action.text("text"),
                action.references("source"),
                action.textOrNull("citation"),
                action.dayOrNull("until"),
                action.at());
    }

    private static Threshold threshold(Fields threshold) {
        return new Threshold(
                threshold.word("measure", Measure::of),
                threshold.word("comparison", Comparison::of),
                new Quantity(new BigDecimal(threshold.text("value")), threshold.text("unit")),
                threshold.day("from"),
                threshold.dayOrNull("until"),
                threshold.references("source"),
                threshold.textOrNull("scope"),
                threshold.textOrNull("note"),
                threshold.at());
    }

    private static Upcoming upcoming(Fields coming) {
        return new Upcoming(
                coming.when("date"),
                coming.word("certainty", Certainty::of),
                coming.text("text"),
                coming.references("source"),
                coming.textOrNull("outcome"),
                coming.at());
    }
}
