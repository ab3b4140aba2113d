package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.EntityType;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.HardwareFact;
import tapeout.content.Header;
import tapeout.content.Model;
import tapeout.content.ModelStatus;
import tapeout.content.Reference;

/** The front matter of models. */
final class ModelKeys {

    private static final Field<Reference> VENDOR =
            required("vendor", DOCUMENT, "deepseek", "Whose model it is.").orElseAt(CommonKeys.NO_DOCUMENT);
    private static final Field<ModelStatus> STATUS = required(
                    "status", WordShape.of(ModelStatus.values()), "released", "How far it has come.")
            .orElse(ModelStatus.UNKNOWN);
    private static final Field<Reference> FAMILY =
            optional("family", DOCUMENT, "deepseek-v4", "The entry of the family that it belongs to.");

    private static final Field<Reference> CHIP =
            optional("chip", DOCUMENT, "h800", "The chip's id, where there is an entry for it.");
    private static final Shape<List<HardwareFact>> HARDWARE = ListShape.listOf(
            new StructShape<>(FactKeys.TEXT.keys("hardware entry", CHIP), FactKeys.TEXT::check, ModelKeys::hardware));
    private static final String HARDWARE_EXAMPLE = "[{chip: h800, value: \"2,048 H800\", source: maker}]";
    private static final Field<List<HardwareFact>> TRAINING_HARDWARE =
            optional("training_hardware", HARDWARE, HARDWARE_EXAMPLE, "What it was trained on, as far as sources say.");
    private static final Field<List<HardwareFact>> SERVING_HARDWARE =
            optional("serving_hardware", HARDWARE, HARDWARE_EXAMPLE, "What it is known to run on.");

    private static final Field<Reference> SUCCESSOR_OF =
            optional("successor_of", DOCUMENT, "deepseek-v3", "The model that it follows.");
    private static final FactSheetKeys FACTS = FactSheetKeys.of(EntityType.MODEL, ModelKeys::doc);

    static final DocumentType TYPE = new DocumentType(
            EntityType.MODEL.word(),
            EntityType.MODEL.folder(),
            CommonKeys.documentWithOwnStatus(EntityKeys.entity(
                            "model", VENDOR, STATUS, FAMILY, TRAINING_HARDWARE, SERVING_HARDWARE, SUCCESSOR_OF)
                    .and(FACTS.fields())),
            fields -> EntityKeys.checkUpdates(EntityType.MODEL, fields),
            (fields, place, header, body) -> model(fields, header, body));

    private ModelKeys() {}

    private static @Nullable HardwareFact hardware(Fields entry) {
        Fact fact = FactKeys.TEXT.make(entry);
        return fact == null ? null : new HardwareFact(entry.find(CHIP), fact);
    }

    private static Model model(Fields fields, Header header, Body body) {
        return new Model(
                header,
                body,
                EntityKeys.profile(EntityType.MODEL, fields),
                FACTS.sheet(fields),
                fields.get(VENDOR),
                fields.get(STATUS),
                fields.find(FAMILY),
                fields.list(TRAINING_HARDWARE),
                fields.list(SERVING_HARDWARE),
                fields.find(SUCCESSOR_OF));
    }

    private static String doc(FactKey key) {
        return switch (key) {
            case RELEASED -> "When it was released.";
            case RETIRED -> "When it was withdrawn.";
            case PARAMETERS_TOTAL -> "How many parameters it has, in billions.";
            case PARAMETERS_ACTIVE -> "How many parameters a token passes, in billions.";
            case CONTEXT -> "How many tokens it takes in at once.";
            case TRAINING_TOKENS -> "How many tokens it was trained on, in trillions.";
            case LICENCE -> "The licence of its weights.";
            case WEIGHTS -> "Whether its weights are open, gated or closed.";
            case INPUTS -> "What it takes in: text, image, audio, video, code.";
            case OUTPUTS -> "What it gives out: text, image, audio, video, code.";
            default -> throw new IllegalArgumentException("models have no " + key);
        };
    }
}
