package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/** The units that type files declare. */
final class UnitKeys {

    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}%°][\\p{L}\\p{Nd}%°²³/. -]{0,39}");

    private static final Field<BigDecimal> IS =
            optional("is", new AmountShape(), "0.001", "How many of the other unit one is; 1 where absent.");
    private static final Field<Reference> OF = required(
            "of",
            new PlacedShape(NAME),
            "Wh/kg",
            "The unit that it is counted in, or the word for what it measures if it is the first of its sort.");

    static final Field<Map<String, Written>> UNITS = optional(
            "units",
            new MapShape<>(
                    SYMBOL,
                    "letters, digits and / . - % °, at most 40",
                    new StructShape<>(
                            Keys.of("unit", IS, OF), unit -> new Written(unit.find(IS), unit.get(OF), unit.at()))),
            "{\"mWh/cell\": {is: 0.001, of: \"Wh/cell\"}}",
            "Units beside those built in.");

    private UnitKeys() {}

    /** A unit as written: so many of another. */
    record Written(@Nullable BigDecimal is, Reference of, SourceLocation at) {

        /** Whether another type's file declares the same. */
        boolean isSame(Written other) {
            return factor().compareTo(other.factor()) == 0 && of.id().equals(other.of.id());
        }

        BigDecimal factor() {
            return is == null ? BigDecimal.ONE : is;
        }
    }

    /** The units built in and those written, each worked out from the one that it is counted in. */
    static Units resolve(Map<String, Written> written, FrontMatterProblems problems) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (String symbol : written.keySet()) {
            Unit unit = resolve(symbol, written, units, 0, problems);
            if (unit != null) {
                units.put(symbol, unit);
            }
        }
        return Units.BUILT_IN.and(units.values());
    }

    private static @Nullable Unit resolve(
            String symbol,
            Map<String, Written> written,
            Map<String, Unit> done,
            int depth,
            FrontMatterProblems problems) {
        Unit known = done.get(symbol);
        if (known != null) {
            return known;
        }
        Written unit = written.get(symbol);
        if (unit == null) {
            return Units.BUILT_IN.of(symbol).orElse(null);
        }
        if (depth > written.size() || unit.of().id().equals(symbol)) {
            problems.ofTypes().circularUnit(unit.of().at(), symbol);
            return null;
        }
        BigDecimal factor = unit.factor();
        boolean counted = written.containsKey(unit.of().id())
                || Units.BUILT_IN.of(unit.of().id()).isPresent();
        if (!counted) {
            return new Unit(symbol, unit.of().id(), factor);
        }
        Unit other = resolve(unit.of().id(), written, done, depth + 1, problems);
        return other == null ? null : new Unit(symbol, other.dimension(), factor.multiply(other.factor()));
    }
}
