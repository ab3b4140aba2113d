package tapeout.content.type;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units that a site knows: those built in and those that its types declare. Decimal prefixes are those of the SI, binary
 * ones those of IEC 80000-13. Floating-point and integer operations are not the same thing and never convert into each other.
 * Immutable.
 */
public final class Units {

    /** The unit of parts of a hundred. */
    public static final String SHARE = "%";

    /** What every site has. */
    public static final Units BUILT_IN = new Units(builtIn());

    private final Map<String, Unit> bySymbol;

    private Units(Map<String, Unit> bySymbol) {
        this.bySymbol = bySymbol;
    }

    /** These units and more; one of a known symbol takes the other's place. */
    public Units and(Collection<Unit> more) {
        Map<String, Unit> all = new LinkedHashMap<>(bySymbol);
        more.forEach(unit -> all.put(unit.symbol(), unit));
        return new Units(all);
    }

    /** The unit that is written like this, exactly. */
    public Optional<Unit> of(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /** Every unit that compares with one, itself included, in their order. */
    public List<Unit> comparable(Unit with) {
        return bySymbol.values().stream().filter(with::comparesWith).toList();
    }

    /** All of them, in their order. */
    public Collection<Unit> all() {
        return List.copyOf(bySymbol.values());
    }

    private static Map<String, Unit> builtIn() {
        Map<String, Unit> units = new LinkedHashMap<>();
        add(
                units,
                "data",
                "kB 1e3, MB 1e6, GB 1e9, TB 1e12, PB 1e15, KiB 1024, MiB 1048576, GiB 1073741824,"
                        + " TiB 1099511627776, PiB 1125899906842624");
        add(
                units,
                "data rate",
                "MB/s 1e6, GB/s 1e9, TB/s 1e12, PB/s 1e15, GiB/s 1073741824, TiB/s 1099511627776,"
                        + " Gbit/s 125e6, Tbit/s 125e9");
        add(units, "floating-point operations", "GFLOPS 1e9, TFLOPS 1e12, PFLOPS 1e15, EFLOPS 1e18, ZFLOPS 1e21");
        add(units, "integer operations", "GOPS 1e9, TOPS 1e12, POPS 1e15, EOPS 1e18");
        add(units, "power", "mW 1e-3, W 1, kW 1e3, MW 1e6, GW 1e9");
        add(units, "energy", "Wh 1, kWh 1e3, MWh 1e6, GWh 1e9, TWh 1e12");
        add(units, "length", "nm 1e-9, um 1e-6, mm 1e-3, cm 1e-2, m 1, km 1e3");
        add(units, "area", "mm2 1, cm2 100, m2 1e6");
        add(units, "volume", "ml 1, l 1e3, m3 1e6");
        add(units, "mass", "mg 1e-3, g 1, kg 1e3, t 1e6");
        add(units, "time", "ms 1e-3, s 1, min 60, h 3600");
        add(units, "frequency", "Hz 1, kHz 1e3, MHz 1e6, GHz 1e9");
        add(units, "ratio", "% 1");
        add(units, "number", "million 1e6, billion 1e9, trillion 1e12");
        return units;
    }

    private static void add(Map<String, Unit> units, String dimension, String list) {
        for (String entry : list.split(", ?")) {
            String[] parts = entry.split(" ");
            units.put(parts[0], new Unit(parts[0], dimension, new BigDecimal(parts[1])));
        }
    }
}
