package tapeout.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ComputeFact;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.Sparsity;
import tapeout.library.ChipPair;
import tapeout.page.Page;

/** Makes the views of pages that compare two chips. */
final class CompareAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final EntityParts parts;
    private final FactText facts;

    CompareAssembler(SiteContext site, FrameAssembler frames, EntityParts parts, FactText facts) {
        this.site = site;
        this.frames = frames;
        this.parts = parts;
        this.facts = facts;
    }

    /** A chip and where the page lists its sources. */
    private record Side(Chip chip, SourceLinks sources) {}

    CompareView view(Page.ComparePage page) {
        ChipPair pair = page.pair();
        String first = pair.first().title();
        String second = pair.second().title();
        MentionedSources sources = new MentionedSources(site.dates());
        List<Side> sides = Stream.of(pair.first(), pair.second())
                .map(chip -> new Side(chip, sources.of(chip)))
                .toList();
        return new CompareView(
                frames.frame(
                        page,
                        site.messages().text("compare.title", first, second),
                        site.messages().text("compare.summary", first, second),
                        List.of(site.trackers(), parts.tracker(EntityType.CHIP)),
                        List.of(),
                        List.of()),
                site.link(pair.first()),
                site.link(pair.second()),
                facts(sides),
                compute(sides),
                sources.views());
    }

    private List<CompareView.Row> facts(List<Side> sides) {
        List<CompareView.Row> rows = new ArrayList<>();
        rows.add(row(
                "fact.vendor", sides, side -> FactCell.of(parts.link(side.chip().vendor()))));
        rows.add(row(
                "fact.kind",
                sides,
                side -> word("chip.kind.", side.chip().kind().word())));
        rows.add(row(
                "fact.status",
                sides,
                side -> word("chip.status.", side.chip().status().word())));
        for (FactKey key : FactKey.of(EntityType.CHIP)) {
            // only a system is made of chips, so that only there their number can be missing
            if (key != FactKey.CHIPS
                    || sides.stream().anyMatch(side -> side.chip().kind() == ChipKind.SYSTEM)) {
                rows.add(rowOf(
                        site.messages().text("fact." + key.path()),
                        sides,
                        side -> facts.cells(side.chip().facts().get(key), side.sources())));
            }
        }
        return rows;
    }

    private FactCell word(String prefix, String word) {
        return FactCell.of(Link.text(site.messages().text(prefix + word)));
    }

    private CompareView.Row row(String key, List<Side> sides, Function<Side, FactCell> cell) {
        return rowOf(site.messages().text(key), sides, side -> List.of(cell.apply(side)));
    }

    private static CompareView.Row rowOf(String label, List<Side> sides, Function<Side, List<FactCell>> cells) {
        return new CompareView.Row(label, cells.apply(sides.get(0)), cells.apply(sides.get(1)));
    }

    /** The precisions of the first chip in the order written, then those that only the second has. */
    private List<CompareView.Row> compute(List<Side> sides) {
        Set<String> precisions = new LinkedHashSet<>();
        sides.forEach(side -> side.chip().compute().forEach(figure -> precisions.add(figure.precision())));
        List<CompareView.Row> rows = new ArrayList<>();
        for (String precision : precisions) {
            for (Sparsity sparsity : Sparsity.values()) {
                CompareView.Row row = rowOf(
                        site.messages().text("compare." + sparsity.word().replace(' ', '-'), precision),
                        sides,
                        side -> figures(side, precision, sparsity));
                if (!row.first().isEmpty() || !row.second().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<FactCell> figures(Side side, String precision, Sparsity sparsity) {
        return side.chip().compute().stream()
                .filter(figure -> figure.precision().equals(precision) && figure.sparsity() == sparsity)
                .map(ComputeFact::fact)
                .map(fact -> facts.cell(fact, side.sources()))
                .toList();
    }
}
