package tapeout.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Limit;
import tapeout.library.EntityStanding;

/**
 * An entity against the limits that another one draws and that apply on a day.
 *
 * @param owner what draws the limits, binding on that day
 * @param scopes each scope, in the order written; never empty
 */
public record LimitCheck(EntityStanding owner, List<ScopeCheck> scopes) {

    public LimitCheck {
        scopes = List.copyOf(scopes);
    }

    /**
     * An entity against every limit that applies on a day: of those that bind then, the limits whose own days have begun and
     * are not over.
     *
     * @param standings how those that may draw limits stand on that day
     */
    public static List<LimitCheck> of(Figures figures, List<EntityStanding> standings, LocalDate day) {
        List<LimitCheck> checks = new ArrayList<>();
        for (EntityStanding standing : standings) {
            Map<String, List<TestCheck>> scopes = new LinkedHashMap<>();
            for (Limit limit : standing.entity().limits()) {
                if (standing.state().binding()
                        && limit.appliesOn(day)
                        && figures.measures().contains(limit.measure())) {
                    scopes.computeIfAbsent(limit.scope() == null ? "" : limit.scope(), scope -> new ArrayList<>())
                            .add(TestCheck.of(limit, figures));
                }
            }
            if (!scopes.isEmpty()) {
                checks.add(new LimitCheck(
                        standing,
                        scopes.entrySet().stream()
                                .map(scope -> new ScopeCheck(scope.getKey(), scope.getValue()))
                                .toList()));
            }
        }
        return checks;
    }
}
