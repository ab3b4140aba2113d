package tapeout.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.RuleState;
import tapeout.content.Source;
import tapeout.content.Standing;

/**
 * A rule and how it stands on a day.
 *
 * @param rule the rule
 * @param standing how it stands
 */
public record RuleStanding(Rule rule, Standing standing) {

    private static final Comparator<RuleStanding> ORDER = Comparator.comparingInt(RuleStanding::rank)
            .thenComparing(entry -> entry.standing().since(), Comparator.reverseOrder())
            .thenComparing(entry -> entry.rule().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> entry.rule().header().file());

    /**
     * The rules among some entities of which anything had happened by a day: those in force first, then the others by
     * state, in each state the latest change first.
     */
    static List<RuleStanding> on(LocalDate day, List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> entity instanceof Rule rule ? Stream.of(rule) : Stream.empty())
                .flatMap(rule -> Standing.on(day, rule.actions()).stream().map(found -> new RuleStanding(rule, found)))
                .sorted(ORDER)
                .toList();
    }

    public RuleState state() {
        return standing.state();
    }

    /** Where the rule is published, then where the action that decides how it stands is, if elsewhere. */
    public List<String> citations() {
        return Stream.of(rule.citation(), standing.deciding().citation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What says that it stands so: the sources of the deciding action. */
    public List<Source> sources() {
        List<String> cited =
                standing.deciding().sources().stream().map(Reference::id).toList();
        return rule.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private int rank() {
        return switch (state()) {
            case IN_FORCE -> 0;
            case SUSPENDED -> 1;
            case UNCLEAR -> 2;
            case PUBLISHED -> 3;
            case ANNOUNCED -> 4;
            case PROPOSED -> 5;
            case RESCINDED -> 6;
        };
    }
}
