package tapeout.threshold;

import java.util.List;

/**
 * An entity against the limits of one scope, which hold only together.
 *
 * @param scope the paragraph or list entry; empty where one limit is drawn alone
 * @param tests each limit, in the order written; never empty
 */
public record ScopeCheck(String scope, List<TestCheck> tests) {

    /** What it means for a reader where all of them are met; empty where that is not said. */
    public String means() {
        return tests.get(0).limit().terms().means();
    }

    public ScopeCheck {
        tests = List.copyOf(tests);
    }

    /** Not met as soon as one test is not; met where all are. */
    public Verdict verdict() {
        return Verdict.together(tests.stream().map(TestCheck::verdict));
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
}
