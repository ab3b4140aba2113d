package tapeout.frontmatter;

import java.util.List;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;

/**
 * What the quantities of a fact may be given in.
 *
 * @param comparable those that compare with what the fact's type declares
 * @param all every unit of the site
 */
record FactUnits(List<Unit> comparable, Units all) {

    List<String> symbols() {
        return comparable.stream().map(Unit::symbol).toList();
    }

    boolean fits(String symbol) {
        return symbols().contains(symbol);
    }

    /** What a unit measures; empty where the site does not know it. */
    String measuredBy(String symbol) {
        return all.of(symbol).map(Unit::dimension).orElse("");
    }
}
