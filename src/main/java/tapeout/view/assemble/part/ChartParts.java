package tapeout.view.assemble.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tapeout.content.Entity;
import tapeout.content.type.ChartType;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.Measuring;
import tapeout.view.chart.Chart;
import tapeout.view.context.SiteContext;

/** Makes the charts that a tracker declares, of the facts as they are on the day of the build. */
public final class ChartParts {

    private final SiteContext site;

    public ChartParts(SiteContext site) {
        this.site = site;
    }

    /** Those of which something is known. */
    public List<Chart> charts(EntityType type) {
        return Objects.requireNonNull(type.tracker()).charts().stream()
                .flatMap(chart -> chart(chart, type).stream())
                .toList();
    }

    private Optional<Chart> chart(ChartType chart, EntityType type) {
        List<Entity> drawn = drawn(chart, type);
        ChartAxis across = ChartAxis.of(type, chart.x(), site);
        if (across != null) {
            return new AmountChart(site, chart, type, across).chart(drawn);
        }
        FactType date = type.facts().get(chart.x());
        return date == null
                ? new StateChart(site, chart, Objects.requireNonNull(type.lifeCycle())).chart(drawn)
                : new DateChart(site, chart, type, date).chart(drawn);
    }

    private List<Entity> drawn(ChartType chart, EntityType type) {
        return site.library().entities(type).stream()
                .filter(entity -> !isLeftOut(entity, chart))
                .toList();
    }

    private static boolean isLeftOut(Entity entity, ChartType chart) {
        Measuring measuring = entity.type().measuring();
        boolean unmeasured = measuring != null
                && measuring.unless() != null
                && entity.meets(measuring.unless())
                && measuring.measures().stream()
                        .anyMatch(measure -> measure.word().equals(chart.x())
                                || measure.word().equals(chart.y()));
        return unmeasured || (chart.unless() != null && entity.meets(chart.unless()));
    }
}
