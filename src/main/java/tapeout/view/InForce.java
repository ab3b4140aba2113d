package tapeout.view;

import java.util.List;

/**
 * Rules by how they stand on a day.
 *
 * @param on the day
 * @param groups a group for each state that a rule is in, those in force first
 */
public record InForce(DateText on, List<Group> groups) {

    /** Nothing to say about rules. */
    public static final InForce NONE = new InForce(DateText.NONE, List.of());

    public InForce {
        groups = List.copyOf(groups);
    }

    public boolean present() {
        return !groups.isEmpty();
    }

    /**
     * Rules that stand alike.
     *
     * @param state {@code in-force}, {@code suspended}, {@code unclear}, {@code published}, {@code announced}, {@code
     *     proposed} or {@code rescinded}
     * @param rules the latest change first; never empty
     */
    public record Group(String state, List<RuleLine> rules) {

        public Group {
            rules = List.copyOf(rules);
        }
    }
}
