package tapeout.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.HardwareFact;
import tapeout.content.Model;
import tapeout.content.ModelStatus;
import tapeout.content.Reference;

/** The columns of the models' tracker. */
final class ModelTracker {

    private final SiteContext site;
    private final TrackerValues values;

    ModelTracker(SiteContext site, TrackerValues values) {
        this.site = site;
        this.values = values;
    }

    TrackerColumns<Model> columns() {
        TrackerColumns<Model> columns = new TrackerColumns<Model>(site.messages(), values)
                .add("vendor", ColumnType.ENTITY, model -> values.entity(model.vendor()))
                .addWord("status", ModelStatus.values(), model -> values.word("model.status.", model.status()))
                .addFacts(FactKey.of(EntityType.MODEL));
        return columns.addFact(
                        hardware(columns, "training_hardware"),
                        (model, sources) -> hardware(model.trainingHardware(), sources))
                .addFact(
                        hardware(columns, "serving_hardware"),
                        (model, sources) -> hardware(model.servingHardware(), sources))
                .add("family", ColumnType.ENTITY, model -> values.entity(model.family()))
                .add("successor_of", ColumnType.ENTITY, model -> values.entity(model.successorOf()))
                .addProfile(site::absolute);
    }

    private static TrackerColumn hardware(TrackerColumns<Model> columns, String name) {
        return columns.sourced(name, "fact." + name, ColumnType.TEXT, null, List.of());
    }

    private List<TrackerValue> hardware(List<HardwareFact> hardware, List<TrackerSource> sources) {
        return hardware.stream()
                .map(fact -> values.fact(fact.fact(), null, href(fact.chip()), sources))
                .toList();
    }

    private String href(@Nullable Reference chip) {
        return values.entity(chip).stream().map(TrackerValue::href).findFirst().orElse("");
    }
}
