package tapeout.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ChipStatus;
import tapeout.content.ComputeFact;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.Sparsity;
import tapeout.content.Unit;

/** The columns of the chips' tracker. */
final class ChipTracker {

    /** Wide formats first, integers behind floating point. */
    private static final Comparator<String> PRECISIONS = Comparator.comparing(
                    (String precision) -> ComputeFact.unit(precision) == Unit.TERAOPS)
            .thenComparing(ChipTracker::width, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private final SiteContext site;
    private final TrackerValues values;

    ChipTracker(SiteContext site, TrackerValues values) {
        this.site = site;
        this.values = values;
    }

    /** @param chips those that have a row; there is a column for each precision that one of them has */
    TrackerColumns<Chip> columns(List<Chip> chips) {
        TrackerColumns<Chip> columns = new TrackerColumns<Chip>(site.messages(), values)
                .add("vendor", ColumnType.ENTITY, chip -> values.entity(chip.vendor()))
                .addWord("kind", ChipKind.values(), chip -> values.word("chip.kind.", chip.kind()))
                .addWord("status", ChipStatus.values(), chip -> values.word("chip.status.", chip.status()))
                .addFacts(FactKey.of(EntityType.CHIP));
        chips.stream()
                .flatMap(chip -> chip.compute().stream())
                .map(ComputeFact::precision)
                .distinct()
                .sorted(PRECISIONS)
                .forEach(precision -> addCompute(columns, precision, chips));
        return columns.add("part_of", ColumnType.ENTITY, chip -> values.entity(chip.partOf()))
                .add("successor_of", ColumnType.ENTITY, chip -> values.entity(chip.successorOf()))
                .addProfile(site::absolute);
    }

    private void addCompute(TrackerColumns<Chip> columns, String precision, List<Chip> chips) {
        Unit unit = ComputeFact.unit(precision);
        for (Sparsity sparsity : Sparsity.values()) {
            if (chips.stream()
                    .allMatch(chip -> figures(chip, precision, sparsity).isEmpty())) {
                continue;
            }
            String word = sparsity.word().replace(' ', '-');
            columns.addFact(
                    new TrackerColumn(
                            "compute." + precision + "." + word,
                            precision,
                            site.messages().text("column." + word),
                            site.messages().text("dictionary.compute." + word, precision),
                            ColumnType.QUANTITY,
                            unit.symbol(),
                            List.of(),
                            true,
                            true),
                    (chip, sources) -> figures(chip, precision, sparsity).stream()
                            .map(figure -> values.fact(figure.fact(), unit, "", sources))
                            .toList());
        }
    }

    private static List<ComputeFact> figures(Chip chip, String precision, Sparsity sparsity) {
        List<ComputeFact> figures = new ArrayList<>(chip.compute());
        figures.removeIf(figure -> !figure.precision().equals(precision) || figure.sparsity() != sparsity);
        return figures;
    }

    private static int width(String precision) {
        String digits = precision
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\D+", " ")
                .strip()
                .split(" ", 2)[0];
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
