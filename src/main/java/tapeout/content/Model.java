package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI model, or a family of them.
 *
 * @param family the family it belongs to; null where none
 * @param trainingHardware what it was trained on, as far as sources say
 * @param servingHardware what it is known to run on
 * @param successorOf the model it follows; null where none
 */
public record Model(
        Header header,
        Body body,
        Profile profile,
        FactSheet facts,
        Reference vendor,
        ModelStatus status,
        @Nullable Reference family,
        List<HardwareFact> trainingHardware,
        List<HardwareFact> servingHardware,
        @Nullable Reference successorOf)
        implements Entity {

    public Model {
        trainingHardware = List.copyOf(trainingHardware);
        servingHardware = List.copyOf(servingHardware);
    }

    @Override
    public EntityType type() {
        return EntityType.MODEL;
    }
}
