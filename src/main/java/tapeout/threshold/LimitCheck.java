package tapeout.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Limit;
import tapeout.library.EntityStanding;
import tapeout.library.Library;

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
     * are not over, and that are asked of such an entity.
     */
    public static List<LimitCheck> of(Figures figures, Library library, LocalDate day) {
        List<LimitCheck> checks = new ArrayList<>();
        for (EntityStanding standing : library.standings(day)) {
            Map<String, List<TestCheck>> scopes = new LinkedHashMap<>();
            for (Limit limit : standing.entity().limits()) {
                if (standing.state().binding()
                        && limit.appliesOn(day)
                        && figures.measures().contains(limit.measure())
                        && limit.terms().reach(figures.entity(), reference -> library.entity(reference.id()))) {
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
