package tapeout.view.fact;

import java.util.List;
import java.util.stream.Stream;
import tapeout.view.part.Link;
import tapeout.view.part.SourceLink;
import tapeout.view.part.StandingLine;
import tapeout.view.words.DateText;

/**
 * What an entity's figures give, step by step, and against the limits that apply on a day.
 *
 * @param on the day
 * @param caveat what the arithmetic does not say
 * @param method how it is done; empty where that is not said
 * @param amounts what the figures give for each measure that a limit needs, and for those that can be worked out
 * @param owners each that draws limits which apply; none where none does
 */
public record ThresholdsView(
        DateText on, String caveat, String method, List<AmountView> amounts, List<OwnerView> owners) {

    /** No limit applies and nothing is worked out. */
    public static final ThresholdsView NONE = new ThresholdsView(DateText.NONE, "", "", List.of(), List.of());

    public ThresholdsView {
        amounts = List.copyOf(amounts);
        owners = List.copyOf(owners);
    }

    public boolean present() {
        return !amounts.isEmpty();
    }

    /** Whether limits apply, and the figures give anything at all to compare with them. */
    public boolean known() {
        return !owners.isEmpty()
                && amounts.stream().anyMatch(amount -> !amount.result().isEmpty() || !amount.told());
    }

    /**
     * What the figures give for one measure.
     *
     * @param measure what is measured, as readers see it
     * @param steps the arithmetic; empty where no figure has a source
     * @param result the amount, or between what it lies; empty where nothing is known
     * @param gaps why it is not known exactly, in words
     */
    public record AmountView(String measure, List<StepView> steps, String result, List<String> gaps) {

        public AmountView {
            steps = List.copyOf(steps);
            gaps = List.copyOf(gaps);
        }

        /** Whether there is more to tell than the steps: words that sources say need no result. */
        public boolean told() {
            return steps.isEmpty() || !result.isEmpty() || !gaps.isEmpty();
        }
    }

    /**
     * One step of arithmetic.
     *
     * @param text the step, such as “FP16, dense: 989.4 TFLOPS × 16 bits = 15,830.4”
     * @param reading how it bears on the result, in words; empty where it simply counts
     * @param qualifier how its figure is hedged, as a key of {@code qualifier.}; empty where it is not
     * @param sources what its figure rests on
     */
    public record StepView(String text, String reading, String qualifier, List<SourceLink> sources) {

        public StepView {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What draws limits, with those that apply.
     *
     * @param owner the entity, leading to its limits
     * @param standing how it stands on that day, since when, and who says so
     * @param citations where it is published
     * @param sources who says that these are the limits
     * @param scopes alternatives, each with limits that hold only together
     */
    public record OwnerView(
            Link owner, StandingLine standing, List<String> citations, List<Link> sources, List<ScopeView> scopes) {

        public OwnerView {
            citations = List.copyOf(citations);
            sources = List.copyOf(sources);
            scopes = List.copyOf(scopes);
        }

        /** Whether any of its limits is met: {@code met}, else {@code open} where one cannot be judged, else {@code not-met}. */
        public String verdict() {
            return Stream.of("met", "open")
                    .filter(verdict ->
                            scopes.stream().anyMatch(scope -> scope.verdict().equals(verdict)))
                    .findFirst()
                    .orElse("not-met");
        }

        /**
         * Whether the verdict on it rests on hedged figures. Scopes are alternatives: where one is met for sure, limits are
         * met for sure.
         */
        public boolean hedged() {
            List<ScopeView> met = scopes.stream()
                    .filter(scope -> scope.verdict().equals("met"))
                    .toList();
            return met.isEmpty()
                    ? scopes.stream().anyMatch(ScopeView::hedged)
                    : met.stream().allMatch(ScopeView::hedged);
        }
    }

    /**
     * Limits that hold only together.
     *
     * @param scope the paragraph or list entry; empty where one limit is drawn alone
     * @param verdict of all together: {@code met}, {@code not-met} or {@code open}
     * @param hedged whether it rests on a hedged figure
     * @param means what it means for a reader where all are met; empty where that is not said
     * @param tests the limits
     */
    public record ScopeView(String scope, String verdict, boolean hedged, String means, List<TestView> tests) {

        public ScopeView {
            tests = List.copyOf(tests);
        }
    }

    /**
     * One limit.
     *
     * @param measure what is measured, as in {@link AmountView}
     * @param ends one end of what is within it, or the lower and the upper one
     * @param verdict {@code met}, {@code not-met} or {@code open}
     * @param gaps why it is open, in words; empty where it is not
     */
    public record TestView(String measure, List<LimitEnd> ends, String verdict, List<String> gaps) {

        public TestView {
            ends = List.copyOf(ends);
            gaps = List.copyOf(gaps);
        }
    }
}
