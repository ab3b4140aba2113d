package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * Entities with a life cycle by how they stand on a day.
 *
 * @param on the day
 * @param groups a group for each state that one is in, in the order that their type lists
 */
public record InForce(DateText on, List<Group> groups) {

    /** Nothing has a state. */
    public static final InForce NONE = new InForce(DateText.NONE, List.of());

    public InForce {
        groups = List.copyOf(groups);
    }

    public boolean present() {
        return !groups.isEmpty();
    }

    /**
     * Those that stand alike.
     *
     * @param state how
     * @param binding whether what they lay down is to be kept
     * @param entities the latest change first; never empty
     */
    public record Group(StatusText state, boolean binding, List<StandingLine> entities) {

        public Group {
            entities = List.copyOf(entities);
        }
    }
}
