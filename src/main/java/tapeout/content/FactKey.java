package tapeout.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The typed facts that an entity can have, in the order in which they are shown. */
public enum FactKey {
    FOUNDED("founded", EntityType.ORGANIZATION, Form.DATE),

    CHIP_ANNOUNCED("announced", EntityType.CHIP, Form.DATE),
    CHIP_AVAILABLE("available", EntityType.CHIP, Form.DATE),
    PROCESS("process", EntityType.CHIP, Form.TEXT),
    TRANSISTORS("transistors", EntityType.CHIP, Unit.BILLION),
    DIE_AREA("die_area", EntityType.CHIP, Unit.SQUARE_MILLIMETRE),
    CHIPS("chips", EntityType.CHIP, Unit.CHIPS),
    MEMORY_CAPACITY("memory.capacity", EntityType.CHIP, Unit.GIGABYTE),
    MEMORY_TYPE("memory.type", EntityType.CHIP, Form.TEXT),
    MEMORY_BANDWIDTH("memory.bandwidth", EntityType.CHIP, Unit.TERABYTE_PER_SECOND),
    INTERCONNECT("interconnect", EntityType.CHIP, Unit.GIGABYTE_PER_SECOND),
    POWER("power", EntityType.CHIP, Unit.WATT),

    RELEASED("released", EntityType.MODEL, Form.DATE),
    RETIRED("retired", EntityType.MODEL, Form.DATE),
    PARAMETERS_TOTAL("parameters.total", EntityType.MODEL, Unit.BILLION),
    PARAMETERS_ACTIVE("parameters.active", EntityType.MODEL, Unit.BILLION),
    CONTEXT("context", EntityType.MODEL, Unit.TOKENS),
    TRAINING_TOKENS("training_tokens", EntityType.MODEL, Unit.TRILLION_TOKENS),
    LICENCE("licence", EntityType.MODEL, Form.TEXT),
    WEIGHTS("weights", EntityType.MODEL, Form.TEXT),
    INPUTS("inputs", EntityType.MODEL, Form.WORDS),
    OUTPUTS("outputs", EntityType.MODEL, Form.WORDS);

    /** What sort of value a fact has, unless it is not disclosed. */
    public enum Form {
        QUANTITY,
        TEXT,
        DATE,
        WORDS
    }

    private final String path;
    private final EntityType type;
    private final Form form;
    private final @Nullable Unit unit;

    FactKey(String path, EntityType type, Form form) {
        this.path = path;
        this.type = type;
        this.form = form;
        this.unit = null;
    }

    FactKey(String path, EntityType type, Unit unit) {
        this.path = path;
        this.type = type;
        this.form = Form.QUANTITY;
        this.unit = unit;
    }

    /** The key in front matter, with a dot for a nested one; also the column in data downloads. */
    public String path() {
        return path;
    }

    public EntityType type() {
        return type;
    }

    public Form form() {
        return form;
    }

    /** The unit in which its quantities are compared; null where they are no quantities. */
    public @Nullable Unit unit() {
        return unit;
    }

    /** The only words that its texts can be; none where they are free. */
    public List<String> words() {
        return this == WEIGHTS ? List.of("open", "gated", "closed") : List.of();
    }

    /** The keys of one type of entity, in order. */
    public static List<FactKey> of(EntityType type) {
        return Arrays.stream(values()).filter(key -> key.type == type).toList();
    }

    /** The key that front matter writes as {@code path} for this type. */
    public static Optional<FactKey> of(EntityType type, String path) {
        return of(type).stream().filter(key -> key.path.equals(path)).findFirst();
    }
}
