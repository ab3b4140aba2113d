package tapeout.view;

import java.util.List;

/**
 * A chip's figures, step by step, against the limits that apply on a day.
 *
 * @param on the day
 * @param amounts what the figures give for each measure that a limit needs
 * @param rules each rule in force with limits that apply
 */
public record ThresholdsView(DateText on, List<AmountView> amounts, List<RuleView> rules) {

    /** No limit applies, or the chip is a system of several. */
    public static final ThresholdsView NONE = new ThresholdsView(DateText.NONE, List.of(), List.of());

    public ThresholdsView {
        amounts = List.copyOf(amounts);
        rules = List.copyOf(rules);
    }

    public boolean present() {
        return !rules.isEmpty();
    }

    /** Whether the figures give anything at all to compare. */
    public boolean known() {
        return amounts.stream().anyMatch(amount -> !amount.result().isEmpty());
    }

    /**
     * What the figures give for one measure.
     *
     * @param measure {@code total-processing-performance}, {@code performance-density}, {@code memory-bandwidth}, {@code
     *     interconnect-bandwidth} or {@code memory-capacity}; templates say {@code text("threshold.measure." + measure)}
     * @param steps the arithmetic; empty where no figure has a source
     * @param result the amount, or between what it lies; empty where nothing is known
     * @param gaps why it is not known exactly, as keys of {@code threshold.gap.}
     */
    public record AmountView(String measure, List<StepView> steps, String result, List<String> gaps) {

        public AmountView {
            steps = List.copyOf(steps);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One step of arithmetic.
     *
     * @param text the step, such as “FP16, dense: 989.4 TFLOPS × 16 bits = 15,830.4”
     * @param reading how it bears on the result, as a key of {@code threshold.reading.}; empty where it simply counts
     * @param qualifier how its figure is hedged, as a key of {@code qualifier.}; empty where it is not
     * @param sources what its figure rests on
     */
    public record StepView(String text, String reading, String qualifier, List<SourceLink> sources) {

        public StepView {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A rule with the limits that apply.
     *
     * @param rule the rule, leading to its limits
     * @param citations where it is published
     * @param sources who says that these are the limits
     * @param scopes alternatives, each with limits that hold only together
     */
    public record RuleView(Link rule, List<String> citations, List<Link> sources, List<ScopeView> scopes) {

        public RuleView {
            citations = List.copyOf(citations);
            sources = List.copyOf(sources);
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * Limits that hold only together.
     *
     * @param scope the paragraph or list entry; empty where the rule draws one limit alone
     * @param verdict of all together: {@code met}, {@code not-met} or {@code open}
     * @param hedged whether it rests on a hedged figure
     * @param tests the limits
     */
    public record ScopeView(String scope, String verdict, boolean hedged, List<TestView> tests) {

        public ScopeView {
            tests = List.copyOf(tests);
        }
    }

    /**
     * One limit.
     *
     * @param measure what is measured, as in {@link AmountView}
     * @param comparison {@code at least}, {@code less than} or {@code more than}
     * @param limit the number with its unit
     * @param verdict {@code met}, {@code not-met} or {@code open}
     * @param gaps why it is open, as keys of {@code threshold.gap.}; empty where it is not
     */
    public record TestView(String measure, String comparison, String limit, String verdict, List<String> gaps) {

        public TestView {
            gaps = List.copyOf(gaps);
        }
    }
}
