package tapeout.view;

import java.util.List;

/**
 * Rules by how they stand on a day.
 *
 * @param on the day
 * @param rules those to show, those in force first
 */
public record InForce(DateText on, List<RuleLine> rules) {

    /** Nothing to say about rules. */
    public static final InForce NONE = new InForce(DateText.NONE, List.of());

    public InForce {
        rules = List.copyOf(rules);
    }

    public boolean present() {
        return !rules.isEmpty();
    }
}
