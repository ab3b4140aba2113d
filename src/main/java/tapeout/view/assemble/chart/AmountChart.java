package tapeout.view.assemble.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.type.ChartType;
import tapeout.content.type.EntityType;
import tapeout.library.Library;
import tapeout.threshold.Span;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.SpanText;
import tapeout.view.chart.Chart;
import tapeout.view.chart.Extent;
import tapeout.view.chart.Plot;
import tapeout.view.chart.PlotLayout;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;

/** Makes a chart of amounts: points where two are known, rows where it is one. */
final class AmountChart {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final ChartType declared;
    private final ChartAxis x;
    private final @Nullable ChartAxis y;
    private final FactText facts;
    private final SpanText spans;

    AmountChart(Library library, Links links, Wording wording, ChartType declared, EntityType type, ChartAxis x) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.declared = declared;
        this.x = x;
        this.y = ChartAxis.of(type, declared.axes().y(), wording);
        this.facts = new FactText(library, wording);
        this.spans = new SpanText(wording.messages(), facts);
    }

    /** What is known of an entity. */
    private record Known(Entity entity, Span x, Span y) {

        private double greatest(Span span) {
            Extent extent = ChartAxis.extent(span);
            return extent.high() != null ? extent.high() : extent.low() != null ? extent.low() : 0;
        }

        double rank() {
            return greatest(y);
        }

        double across() {
            return greatest(x);
        }
    }

    /** Empty where nothing is known of any. */
    Optional<Chart> chart(List<Entity> entities) {
        List<Known> all = entities.stream()
                .map(entity -> new Known(entity, x.span(entity), y == null ? new Span(null, null) : y.span(entity)))
                .toList();
        List<Known> known = all.stream()
                .filter(one -> ChartAxis.extent(one.x()).isKnown())
                .sorted(Comparator.comparingDouble((Known one) -> -one.rank())
                        .thenComparingDouble(one -> -one.across())
                        .thenComparing(one -> one.entity().id()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        ChartGroups groups = new ChartGroups(
                links, wording, declared.by(), known.stream().map(Known::entity).toList());
        ChartRegions regions = new ChartRegions(library, links, wording, x, y);
        List<Plot.Point> points = known.stream().map(one -> point(one, groups)).toList();
        List<Chart.Key> key = new ArrayList<>(regions.key());
        key.addAll(groups.key());
        key.addAll(hedges(points));
        Chart chart = PlotLayout.of(
                new Plot(
                        points,
                        regions.regions(),
                        y == null
                                ? ""
                                : wording.messages()
                                        .text("chart.without", y.measure().label()),
                        facts::number),
                new Chart.Texts(declared.id(), declared.label(), declared.says(), axes()),
                key,
                table(known));
        return Optional.of(chart.leaving(all.stream()
                .filter(one -> !known.contains(one))
                .map(one -> links.link(one.entity()))
                .toList()));
    }

    private String axes() {
        return y == null
                ? wording.messages().text("chart.across", x.label())
                : wording.messages().text("chart.across.up", x.label(), y.label());
    }

    private Plot.Point point(Known one, ChartGroups groups) {
        Extent across = ChartAxis.extent(one.x());
        Extent up = ChartAxis.extent(one.y());
        String figures =
                wording.messages().text("chart.figures", x.measure().label(), spans.text(one.x(), x.measure()));
        String more = y == null || !up.isKnown()
                ? figures
                : wording.messages()
                        .text(
                                "list.row",
                                figures,
                                wording.messages()
                                        .text("chart.figures", y.measure().label(), spans.text(one.y(), y.measure())));
        return new Plot.Point(
                groups.nameWithin(one.entity()),
                groups.shape(one.entity(), across.hedged() || up.hedged()),
                across,
                up,
                wording.messages().text("chart.figures", one.entity().title(), more));
    }

    /** What hedges look like, as far as there are any. */
    private List<Chart.Key> hedges(List<Plot.Point> points) {
        List<Extent> extents = points.stream()
                .flatMap(point -> Stream.of(point.x(), point.y()))
                .toList();
        List<Chart.Key> key = new ArrayList<>();
        if (extents.stream().anyMatch(Extent::hedged)) {
            key.add(mark("disc-hollow", "hedged"));
        }
        if (extents.stream().anyMatch(one -> one.low() == null && one.high() != null)) {
            key.add(mark("less", "most"));
        }
        if (extents.stream().anyMatch(one -> one.low() != null && one.high() == null)) {
            key.add(mark("more", "least"));
        }
        if (extents.stream().anyMatch(Extent::isSpread)) {
            key.add(mark("spread", "spread"));
        }
        return key;
    }

    private Chart.Key mark(String look, String word) {
        return new Chart.Key("mark", look, wording.messages().text("chart.key." + word), List.of());
    }

    private Chart.Table table(List<Known> known) {
        List<String> heads = new ArrayList<>(List.of(wording.messages().text("column.name"), x.label()));
        Stream.ofNullable(y).map(ChartAxis::label).forEach(heads::add);
        return new Chart.Table(heads, known.stream().map(this::row).toList());
    }

    private Chart.Row row(Known one) {
        List<String> cells = new ArrayList<>(List.of(spans.text(one.x(), x.measure())));
        if (y != null) {
            String text = spans.text(one.y(), y.measure());
            cells.add(text.isEmpty() ? wording.messages().text("chart.unknown") : text);
        }
        return new Chart.Row(links.link(one.entity()), cells);
    }
}
