package tapeout.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.RuleState;
import tapeout.content.Threshold;
import tapeout.library.RuleStanding;

/**
 * A chip against the limits of one rule that apply on a day.
 *
 * @param rule the rule, in force on that day
 * @param scopes each scope, in the order of the rule; never empty
 */
public record RuleCheck(RuleStanding rule, List<ScopeCheck> scopes) {

    public RuleCheck {
        scopes = List.copyOf(scopes);
    }

    /**
     * A chip against every limit that applies on a day: of rules that are in force then, those whose own days have begun
     * and are not over.
     *
     * @param standings how the rules stand on that day
     */
    public static List<RuleCheck> of(ChipFigures figures, List<RuleStanding> standings, LocalDate day) {
        List<RuleCheck> checks = new ArrayList<>();
        for (RuleStanding standing : standings) {
            Map<String, List<TestCheck>> scopes = new LinkedHashMap<>();
            for (Threshold limit : standing.rule().thresholds()) {
                if (standing.state() == RuleState.IN_FORCE && limit.appliesOn(day)) {
                    scopes.computeIfAbsent(limit.scope() == null ? "" : limit.scope(), scope -> new ArrayList<>())
                            .add(TestCheck.of(limit, figures));
                }
            }
            if (!scopes.isEmpty()) {
                checks.add(new RuleCheck(
                        standing,
                        scopes.entrySet().stream()
                                .map(scope -> new ScopeCheck(scope.getKey(), scope.getValue()))
                                .toList()));
            }
        }
        return checks;
    }
}
