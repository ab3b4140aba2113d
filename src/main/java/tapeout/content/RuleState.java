package tapeout.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a rule stands, as its dated actions leave it. */
public enum RuleState implements Word {
    PROPOSED("proposed"),
    ANNOUNCED("announced"),
    PUBLISHED("published"),
    IN_FORCE("in-force"),
    SUSPENDED("suspended"),
    RESCINDED("rescinded"),
    /** A suspension has run out and what followed is not recorded. */
    UNCLEAR("unclear");

    private final String word;

    RuleState(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The state after an action.
     *
     * <p>A rule may be announced or proposed first or start with any of the first four steps. What is in force may still be
     * published, since many rules take effect on the day they are filed, some days before. Amending and announcing more
     * leave the state as it is. Nothing follows a rescission: a rule that comes back is a new rule.
     *
     * @param before the state before; null before the first action
     * @return empty if the action is impossible then
     */
    public static Optional<RuleState> after(@Nullable RuleState before, ActionKind action) {
        return Optional.ofNullable(
                switch (action) {
                    case PROPOSED -> before == null ? PROPOSED : null;
                    case ANNOUNCED ->
                        before == null || before == PROPOSED ? ANNOUNCED : before == RESCINDED ? null : before;
                    case PUBLISHED ->
                        before == null || before == PROPOSED || before == ANNOUNCED
                                ? PUBLISHED
                                : before == IN_FORCE ? IN_FORCE : null;
                    case EFFECTIVE ->
                        before == IN_FORCE || before == SUSPENDED || before == RESCINDED ? null : IN_FORCE;
                    case AMENDED -> before == null || before == RESCINDED ? null : before;
                    case SUSPENDED -> before == PUBLISHED || before == IN_FORCE || before == UNCLEAR ? SUSPENDED : null;
                    case RESUMED -> before == SUSPENDED || before == UNCLEAR ? IN_FORCE : null;
                    case RESCINDED -> before == null || before == RESCINDED ? null : RESCINDED;
                });
    }
}
