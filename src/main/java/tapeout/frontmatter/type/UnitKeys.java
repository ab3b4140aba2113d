package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The units that type files declare. */
final class UnitKeys {

    private static final Pattern SYMBOL =
            Pattern.compile("[\\p{L}\\p{Sc}%°][\\p{L}\\p{Sc}\\p{Nd}\\p{No}%°·/. -]{0,39}");

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
                    "letters, digits, spaces, signs of currencies and / . - · % °, at most 40",
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
        written.keySet().forEach(symbol -> resolve(symbol, written, units, problems));
        return Units.BUILT_IN.and(units.values());
    }

    private static Unit resolve(
            String symbol, Map<String, Written> written, Map<String, Unit> done, FrontMatterProblems problems) {
        Unit known = done.get(symbol);
        if (known == null) {
            Written unit = written.get(symbol);
            known = unit == null
                    ? Units.BUILT_IN.of(symbol).orElseThrow()
                    : unit(symbol, unit, written, done, problems);
            done.put(symbol, known);
        }
        return known;
    }

    private static Unit unit(
            String symbol,
            Written unit,
            Map<String, Written> written,
            Map<String, Unit> done,
            FrontMatterProblems problems) {
        String of = unit.of().id();
        if (comesBack(symbol, written)) {
            problems.ofTypes().circularUnit(unit.of().at(), symbol, of);
            return new Unit(symbol, symbol, BigDecimal.ONE);
        }
        if (!written.containsKey(of) && Units.BUILT_IN.of(of).isEmpty()) {
            checkCase(unit.of(), written.keySet(), problems);
            return new Unit(symbol, of, unit.factor());
        }
        Unit other = resolve(of, written, done, problems);
        return new Unit(symbol, other.dimension(), unit.factor().multiply(other.factor()));
    }

    private static boolean comesBack(String symbol, Map<String, Written> written) {
        Set<String> seen = new HashSet<>();
        Written next = written.get(symbol);
        while (next != null
                && !next.of().id().equals(symbol)
                && seen.add(next.of().id())) {
            next = written.get(next.of().id());
        }
        return next != null && next.of().id().equals(symbol);
    }

    /** A word for what is measured is no unit in other letters: it would compare with nothing. */
    private static void checkCase(Reference of, Set<String> written, FrontMatterProblems problems) {
        Stream.concat(Units.BUILT_IN.all().stream().map(Unit::symbol), written.stream())
                .filter(of.id()::equalsIgnoreCase)
                .findFirst()
                .ifPresent(meant -> problems.unknownValue(of.at(), OF.name(), of.id(), Set.of(meant)));
    }
}
