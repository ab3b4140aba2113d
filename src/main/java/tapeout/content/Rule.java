package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, listing, licence requirement or other measure, as a list of dated actions.
 *
 * @param fullTitle its official title; null where the name is that
 * @param issuer the organization that issued it
 * @param jurisdiction ISO 3166-1 alpha-2 code, or {@code EU}
 * @param citation where it is published; null where not known
 * @param actions its life, in order
 * @param affects entities it bears on
 * @param thresholds the limits it draws
 * @param successorOf the rule it follows; null where none
 */
public record Rule(
        Header header,
        Body body,
        Profile profile,
        @Nullable String fullTitle,
        Reference issuer,
        String jurisdiction,
        RuleKind kind,
        @Nullable String citation,
        List<RuleAction> actions,
        List<Reference> affects,
        List<Threshold> thresholds,
        @Nullable Reference successorOf)
        implements Entity {

    public Rule {
        actions = List.copyOf(actions);
        affects = List.copyOf(affects);
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public EntityType type() {
        return EntityType.RULE;
    }

    /** Rules have actions in place of facts. */
    @Override
    public FactSheet facts() {
        return FactSheet.EMPTY;
    }
}
