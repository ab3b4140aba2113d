package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;

/**
 * The units in which a measure takes the facts that it multiplies or divides by, as its own unit names them: {@code kg} in
 * {@code Wh/kg}, {@code kW} and {@code h} in {@code kW × h}. What is a part of a hundred takes them in the unit of what is
 * divided.
 *
 * @param unit the unit of the measure, as written
 * @param units those that the site knows
 * @param before the measures that stand above it
 */
record MeasureUnits(String unit, Units units, List<MeasureType> before)
        implements MeasureType.Visitor<Map<String, Unit>> {

    private static final String TIMES = " × ";

    @Override
    public Map<String, Unit> of(MeasureType.Quotient quotient) {
        int stroke = unit.lastIndexOf('/');
        @Nullable
        Unit by = unit.equals(Units.SHARE)
                ? before.stream()
                        .filter(measure -> measure.word().equals(quotient.dividend()))
                        .map(MeasureType::known)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : stroke < 0 ? null : known(unit.substring(stroke + 1));
        return by == null ? Map.of() : Map.of(quotient.divisor(), by);
    }

    @Override
    public Map<String, Unit> of(MeasureType.Product product) {
        List<@Nullable Unit> factors = new ArrayList<>();
        for (String factor : unit.split(TIMES, -1)) {
            factors.add(known(factor));
        }
        Map<String, Unit> named = new LinkedHashMap<>();
        for (int i = 0;
                i < product.facts().size() && factors.size() == product.facts().size();
                i++) {
            Unit factor = factors.get(i);
            if (factor != null) {
                named.put(product.facts().get(i), factor);
            }
        }
        return named;
    }

    @Override
    public Map<String, Unit> of(MeasureType.OfFact fact) {
        return Map.of();
    }

    @Override
    public Map<String, Unit> of(MeasureType.Highest highest) {
        return Map.of();
    }

    @Override
    public Map<String, Unit> of(MeasureType.Sum sum) {
        return Map.of();
    }

    @Override
    public Map<String, Unit> of(MeasureType.Said said) {
        return Map.of();
    }

    @Override
    public Map<String, Unit> of(MeasureType.Unpublished unpublished) {
        return Map.of();
    }

    private @Nullable Unit known(String symbol) {
        return units.of(symbol.strip()).filter(Unit::dividesExactly).orElse(null);
    }
}
