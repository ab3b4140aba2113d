package tapeout.threshold;

import java.util.List;

/**
 * An entity against the limits of one scope, which hold only together.
 *
 * @param scope the paragraph or list entry; empty where one limit is drawn alone
 * @param tests each limit, in the order written; never empty
 */
public record ScopeCheck(String scope, List<TestCheck> tests) {

    public ScopeCheck {
        tests = List.copyOf(tests);
    }

    /** Not met as soon as one test is not; met where all are. */
    public Verdict verdict() {
        if (has(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return has(Verdict.OPEN) ? Verdict.OPEN : Verdict.MET;
    }

    /** Whether the verdict would have to be another if hedged figures turned out wrong. */
    public boolean hedged() {
        return switch (verdict()) {
            case MET -> tests.stream().anyMatch(TestCheck::hedged);
            case NOT_MET ->
                tests.stream().filter(test -> test.verdict() == Verdict.NOT_MET).allMatch(TestCheck::hedged);
            case OPEN -> false;
        };
    }

    private boolean has(Verdict verdict) {
        return tests.stream().anyMatch(test -> test.verdict() == verdict);
    }
}
