package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "128,   GB,     GB,     128",
        "95,    GiB,    GB,     102.00547328",
        "1.15,  PB,     GB,     1150000",
        "2765,  GB/s,   TB/s,   2.765",
        "1.2,   PB/s,   TB/s,   1200",
        "4800,  Gbit/s, GB/s,   600",
        "2,     TB/s,   GB/s,   2000",
        "989.4, TFLOPS, TFLOPS, 989.4",
        "1.56,  PFLOPS, TFLOPS, 1560",
        "8,     EFLOPS, TFLOPS, 8000000",
        "512,   TOPS,   TOPS,   512",
        "559,   kW,     W,      559000",
        "826,   mm2,    mm2,    826",
        "1.6,   trillion, billion, 1600",
        "540,   million,  billion, 0.54",
        "1000000, tokens, tokens, 1000000",
        "14.8,  trillion tokens, trillion tokens, 14.8",
        "8,     chips,  chips,  8"
    })
    void convertsExactly(BigDecimal amount, String from, String to, String expected) {
        BigDecimal converted =
                new Quantity(amount, from).in(Unit.of(to).orElseThrow()).orElseThrow();
        assertThat(converted.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TFLOPS, TOPS", "TOPS, TFLOPS", "GB, GB/s", "W, GB", "tokens, billion", "chips, tokens", "mm2, W"})
    void neverMixesWhatIsNotTheSame(String from, String to) {
        Unit target = Unit.of(to).orElseThrow();
        assertThat(new Quantity(BigDecimal.ONE, from).in(target)).isEmpty();
        assertThatThrownBy(() -> Unit.of(from).orElseThrow().convert(BigDecimal.ONE, target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(from + " does not compare with " + to);
    }

    @ParameterizedTest
    @CsvSource({"gb", "Gb", "PetaFLOP", "petaflops", "nm", "TB / s"})
    void knowsNoOtherSpelling(String symbol) {
        assertThat(Unit.of(symbol)).isEmpty();
        assertThat(new Quantity(BigDecimal.ONE, symbol).in(Unit.GIGABYTE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FactKey.class)
    void everyColumnTakesEveryUnitThatComparesWithIts(FactKey key) {
        Unit target = key.unit();
        assertThat(target == null).isEqualTo(key.form() != FactKey.Form.QUANTITY);
        if (target != null) {
            assertThat(target.comparable())
                    .isNotEmpty()
                    .allSatisfy(unit ->
                            assertThat(unit.convert(BigDecimal.TEN, target)).isPositive());
        }
    }

    @Test
    void everySymbolIsOneUnits() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::symbol)).doesNotHaveDuplicates();
    }

    @Test
    void integerFormatsCountOtherOperations() {
        assertThat(ComputeFact.unit("INT8")).isEqualTo(Unit.TERAOPS);
        assertThat(ComputeFact.unit("FP8")).isEqualTo(Unit.TERAFLOPS);
        assertThat(ComputeFact.unit("BF16")).isEqualTo(Unit.TERAFLOPS);
    }
}
