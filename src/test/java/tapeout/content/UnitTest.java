package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.content.type.Unit;
import tapeout.frontmatter.DeclaredTypes;

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
        BigDecimal converted = quantity(amount, from).in(DeclaredTypes.unit(to)).orElseThrow();
        assertThat(converted.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TFLOPS, TOPS", "TOPS, TFLOPS", "GB, GB/s", "W, GB", "tokens, billion", "chips, tokens", "mm2, W"})
    void neverMixesWhatIsNotTheSame(String from, String to) {
        Unit target = DeclaredTypes.unit(to);
        assertThat(quantity(BigDecimal.ONE, from).in(target)).isEmpty();
        assertThatThrownBy(() -> DeclaredTypes.unit(from).convert(BigDecimal.ONE, target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(from + " does not compare with " + to);
    }

    @ParameterizedTest
    @CsvSource({"gb", "Gb", "PetaFLOP", "petaflops", "NM", "TB / s"})
    void knowsNoOtherSpelling(String symbol) {
        assertThat(DeclaredTypes.ALL.units().of(symbol)).isEmpty();
        assertThat(quantity(BigDecimal.ONE, symbol).in(DeclaredTypes.unit("GB")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyColumnTakesEveryUnitThatComparesWithIts(FactType fact) {
        Unit target = fact.unit();
        assertThat(target == null).isEqualTo(fact.form() != FactType.Form.QUANTITY);
        if (target != null) {
            assertThat(DeclaredTypes.ALL.units().comparable(target))
                    .isNotEmpty()
                    .allSatisfy(unit ->
                            assertThat(unit.convert(BigDecimal.TEN, target)).isPositive());
        }
    }

    static List<FactType> facts() {
        return DeclaredTypes.all().stream()
                .flatMap(type -> type.facts().values().stream())
                .toList();
    }

    @Test
    void aTableCountsOtherOperationsInOtherUnits() {
        Table table = DeclaredTypes.of("chip").facts().get("compute").table();
        assertThat(table.unit("INT8")).contains(DeclaredTypes.unit("TOPS"));
        assertThat(table.unit("FP8")).isEmpty();
        assertThat(table.unit("BF16")).isEmpty();
    }

    private static Quantity quantity(BigDecimal amount, String symbol) {
        return new Quantity(amount, symbol, DeclaredTypes.ALL.units().of(symbol).orElse(null));
    }
}
