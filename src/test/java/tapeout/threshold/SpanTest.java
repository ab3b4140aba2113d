package tapeout.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Bounds that readers see as one number are told as one. */
class SpanTest {

    @Test
    void boundsThatAreShownAsOneNumberAreOne() {
        Bound low = bound("6.0411", true);
        Bound high = bound("6.0413", true);
        assertThat(new Span(low, high).single()).hasValue(low);
        assertThat(new Span(low, low).single()).hasValue(low);
        assertThat(new Span(low, bound("6.042", true)).single()).isEmpty();
        assertThat(new Span(null, high).single()).isEmpty();
        assertThat(new Span(low, null).single()).isEmpty();
    }

    @Test
    void whatIsNotQuiteTheNumberIsNotToldAsTheNumber() {
        Bound exact = bound("6.041", false);
        assertThat(new Span(exact, exact).single()).hasValue(exact);
        assertThat(new Span(exact, bound("6.0411", false))
                        .single()
                        .orElseThrow()
                        .isExact())
                .isFalse();
        assertThat(new Span(bound("6.0409", false), exact)
                        .single()
                        .orElseThrow()
                        .isExact())
                .isFalse();
    }

    private static Bound bound(String amount, boolean hedged) {
        return Bound.of(new BigDecimal(amount), hedged);
    }
}
