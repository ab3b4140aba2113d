package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.DOCUMENTS;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ChipStatus;
import tapeout.content.ComputeFact;
import tapeout.content.EntityType;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.Header;
import tapeout.content.Reference;
import tapeout.content.Sparsity;
import tapeout.content.Unit;

/** The front matter of chips. */
final class ChipKeys {

    private static final Field<Reference> VENDOR =
            required("vendor", DOCUMENT, "huawei", "Whose chip it is.").orElseAt(CommonKeys.NO_DOCUMENT);
    private static final Field<ChipKind> KIND = required(
                    "kind", WordShape.of(ChipKind.values()), "npu", "What sort of chip or system it is.")
            .orElse(ChipKind.ASIC);
    private static final Field<ChipStatus> STATUS = required(
                    "status", WordShape.of(ChipStatus.values()), "available", "How far it has come.")
            .orElse(ChipStatus.UNKNOWN);

    private static final Field<String> PRECISION =
            required("precision", TextShape.word(120), "FP16", "The number format that is computed in.");
    private static final Field<Sparsity> SPARSITY =
            required("sparsity", WordShape.of(Sparsity.values()), "dense", "Whether it counts structured sparsity.");
    private static final FactKeys<BigDecimal> FIGURE = FactKeys.quantity(Unit.TERAFLOPS, Unit.TERAOPS);
    private static final Field<List<ComputeFact>> COMPUTE = optional(
            "compute",
            ListShape.listOf(new StructShape<>(
                    FIGURE.keys("compute figure", PRECISION, SPARSITY), FIGURE::check, ChipKeys::compute)),
            "[{precision: FP16, sparsity: dense, value: 989, unit: TFLOPS, source: maker}]",
            "Its compute figures, dense and sparse kept apart.");

    private static final Field<Reference> PART_OF =
            optional("part_of", DOCUMENT, "cloudmatrix384", "The system that it is part of.");
    private static final Field<Reference> SUCCESSOR_OF =
            optional("successor_of", DOCUMENT, "ascend-910b", "The chip that it follows.");
    private static final Field<List<Reference>> COMPARE =
            optional("compare", DOCUMENTS, "[h100, h200]", "The chips that it is compared with on pages of their own.");
    private static final FactSheetKeys FACTS = FactSheetKeys.of(EntityType.CHIP, ChipKeys::doc);

    static final DocumentType TYPE = new DocumentType(
            EntityType.CHIP.word(),
            EntityType.CHIP.folder(),
            CommonKeys.documentWithOwnStatus(
                    EntityKeys.entity("chip", VENDOR, KIND, STATUS, COMPUTE, PART_OF, SUCCESSOR_OF, COMPARE)
                            .and(FACTS.fields())),
            fields -> EntityKeys.checkUpdates(EntityType.CHIP, fields),
            (fields, place, header, body) -> chip(fields, header, body));

    private ChipKeys() {}

    private static @Nullable ComputeFact compute(Fields figure) {
        Fact fact = FIGURE.make(figure);
        return fact == null ? null : new ComputeFact(figure.get(PRECISION), figure.get(SPARSITY), fact);
    }

    private static Chip chip(Fields fields, Header header, Body body) {
        return new Chip(
                header,
                body,
                EntityKeys.profile(EntityType.CHIP, fields),
                FACTS.sheet(fields),
                fields.get(VENDOR),
                fields.get(KIND),
                fields.get(STATUS),
                fields.list(COMPUTE),
                fields.find(PART_OF),
                fields.find(SUCCESSOR_OF),
                fields.list(COMPARE));
    }

    private static String doc(FactKey key) {
        return switch (key) {
            case CHIP_ANNOUNCED -> "When it was announced.";
            case CHIP_AVAILABLE -> "When it could be had.";
            case PROCESS -> "The process that it is made in.";
            case TRANSISTORS -> "How many transistors it has, in billions.";
            case DIE_AREA -> "The area of its silicon, in mm2.";
            case CHIPS -> "How many chips a system holds, unit: chips.";
            case MEMORY_CAPACITY -> "How much memory it has.";
            case MEMORY_TYPE -> "The kind of its memory.";
            case MEMORY_BANDWIDTH -> "How fast it reads its memory.";
            case INTERCONNECT -> "How fast it exchanges data with its neighbours.";
            case POWER -> "How much power it draws.";
            default -> throw new IllegalArgumentException("chips have no " + key);
        };
    }
}
