package tapeout.view.assemble.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.BodySlot;
import tapeout.content.Entity;
import tapeout.content.block.NumberTable;
import tapeout.content.block.TypedBlock;
import tapeout.content.type.ChartType;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.Measuring;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.view.body.Comparison;
import tapeout.view.body.Figures;
import tapeout.view.chart.Chart;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;

/** Makes the charts and comparisons of trackers and texts, of the facts as they are on the day of the build. */
public final class ChartParts implements Figures {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final ComparisonParts comparisons;

    public ChartParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.comparisons = new ComparisonParts(library, links, wording);
    }

    /** Those of which something is known. */
    public List<Chart> charts(EntityType type) {
        return Objects.requireNonNull(type.tracker()).charts().stream()
                .flatMap(chart -> chart(chart, type, drawn(chart, type)).stream())
                .toList();
    }

    @Override
    public Optional<Chart> chart(BodySlot.ChartPlace place) {
        TypedBlock.Chart wanted = place.chart();
        EntityType type = library.types().of(wanted.of().id()).orElse(null);
        ChartType declared = type == null || type.tracker() == null
                ? null
                : type.tracker().chart(wanted.show().id()).orElse(null);
        if (type == null || declared == null) {
            return Optional.empty();
        }
        Set<String> only = wanted.only().stream().map(Reference::id).collect(Collectors.toSet());
        return chart(
                declared.as("block-" + place.number(), wanted.label(), wanted.says()),
                type,
                drawn(declared, type).stream()
                        .filter(entity -> only.isEmpty() || only.contains(entity.id()))
                        .filter(entity -> wanted.where().entrySet().stream()
                                .allMatch(asked -> asked.getValue().stream()
                                        .map(Reference::id)
                                        .anyMatch(entity.said(asked.getKey(), wording.today())::contains)))
                        .toList());
    }

    @Override
    public Chart chart(NumberTable table, BodySlot.DataPlace place) {
        return new NumberChart(wording.messages()).chart(table, place);
    }

    @Override
    public Comparison comparison(BodySlot.ComparisonPlace place) {
        return comparisons.of(place.compare());
    }

    private Optional<Chart> chart(ChartType chart, EntityType type, List<Entity> drawn) {
        ChartAxis across = ChartAxis.of(type, chart.axes().x(), wording);
        if (across != null) {
            return new AmountChart(library, links, wording, chart, type, across).chart(drawn);
        }
        FactType date = type.facts().get(chart.axes().x());
        return date == null
                ? new StateChart(links, wording, chart, Objects.requireNonNull(type.lifeCycle())).chart(drawn)
                : new DateChart(links, wording, chart, type, date).chart(drawn);
    }

    private List<Entity> drawn(ChartType chart, EntityType type) {
        return library.entities(type).stream()
                .filter(entity -> !isLeftOut(entity, chart))
                .toList();
    }

    private static boolean isLeftOut(Entity entity, ChartType chart) {
        Measuring measuring = entity.type().measuring();
        boolean unmeasured = measuring != null
                && measuring.unless() != null
                && entity.meets(measuring.unless())
                && measuring.measures().stream()
                        .anyMatch(measure -> measure.word().equals(chart.axes().x())
                                || measure.word().equals(chart.axes().y()));
        return unmeasured || (chart.unless() != null && entity.meets(chart.unless()));
    }
}
