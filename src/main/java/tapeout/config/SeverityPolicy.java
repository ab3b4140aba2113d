package tapeout.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/** Gives problems the weight that the site wants for them. */
public final class SeverityPolicy {

    private final Map<ProblemCode, SeverityChoice> choices;

    /** @param choices codes whose weight the site changes */
    public SeverityPolicy(Map<ProblemCode, SeverityChoice> choices) {
        this.choices = Map.copyOf(choices);
    }

    /** The problems with their weight in this site, those that it switches off left out, in the same order. */
    public List<Problem> apply(List<Problem> problems) {
        List<Problem> weighed = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            SeverityChoice choice = choices.get(problem.code());
            if (choice == null) {
                weighed.add(problem);
            } else if (choice != SeverityChoice.OFF) {
                weighed.add(problem.withSeverity(Severity.valueOf(choice.name())));
            }
        }
        return weighed;
    }
}
