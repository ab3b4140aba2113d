package tapeout.view.assemble.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Limit;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.library.EntityStanding;
import tapeout.library.Library;
import tapeout.view.chart.Chart;
import tapeout.view.chart.Plot;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;

/** The limits that bind on the day of the build, as regions of a plot: those of which both axes tell all. */
final class ChartRegions {

    private static final int LOOKS = 3;

    private final Links links;
    private final Wording wording;
    private final ChartAxis x;
    private final @Nullable ChartAxis y;
    private final List<Plot.Region> regions = new ArrayList<>();

    /** What the limits mean, with those that draw them: what means the same looks the same. */
    private final Map<String, Map<Link, List<String>>> meanings = new LinkedHashMap<>();

    ChartRegions(Library library, Links links, Wording wording, ChartAxis x, @Nullable ChartAxis y) {
        this.links = links;
        this.wording = wording;
        this.x = x;
        this.y = y;
        for (EntityStanding standing : library.standings(wording.today())) {
            if (standing.state().binding()) {
                scopes(standing.entity()).forEach((scope, limits) -> add(standing.entity(), scope, limits));
            }
        }
    }

    /** The strongest first. */
    List<Plot.Region> regions() {
        return List.copyOf(regions);
    }

    List<Chart.Key> key() {
        List<Chart.Key> key = new ArrayList<>();
        meanings.forEach((means, owners) -> key.add(new Chart.Key(
                "area",
                look(key.size()),
                means,
                owners.entrySet().stream()
                        .map(owner -> named(owner.getKey(), owner.getValue()))
                        .toList())));
        return key;
    }

    private Link named(Link owner, List<String> scopes) {
        String label = scopes.isEmpty()
                ? owner.label()
                : wording.messages()
                        .text("chart.limits", owner.label(), wording.messages().list(scopes));
        return new Link(label, owner.href());
    }

    private Map<String, List<Limit>> scopes(Entity owner) {
        Map<String, List<Limit>> scopes = new LinkedHashMap<>();
        for (Limit limit : owner.limits()) {
            if (limit.appliesOn(wording.today())) {
                scopes.computeIfAbsent(limit.scope() == null ? "" : limit.scope(), scope -> new ArrayList<>())
                        .add(limit);
            }
        }
        return scopes;
    }

    private void add(Entity owner, String scope, List<Limit> limits) {
        Plot.Range across = Plot.Range.ALL;
        Plot.Range up = Plot.Range.ALL;
        for (Limit limit : limits) {
            if (measures(x, limit)) {
                across = across.and(range(limit));
            } else if (measures(y, limit)) {
                up = up.and(range(limit));
            } else {
                return;
            }
        }
        String means = limits.get(0).terms().means();
        Map<Link, List<String>> owners =
                meanings.computeIfAbsent(means.isEmpty() ? owner.title() : means, text -> new LinkedHashMap<>());
        List<String> scopes = owners.computeIfAbsent(links.link(owner), link -> new ArrayList<>());
        if (!scope.isEmpty()) {
            scopes.add(scope);
        }
        int place = List.copyOf(meanings.values()).indexOf(owners);
        regions.add(new Plot.Region(look(place), across, up));
    }

    private static boolean measures(@Nullable ChartAxis axis, Limit limit) {
        return axis != null && axis.derived() && axis.measure().equals(limit.measure());
    }

    private static Plot.Range range(Limit limit) {
        Plot.Range range = Plot.Range.ALL;
        for (Limit.End end : limit.ends()) {
            BigDecimal amount = amount(end, limit.measure());
            range = range.and(end.comparison().isUpper() ? new Plot.Range(null, amount) : new Plot.Range(amount, null));
        }
        return range;
    }

    private static BigDecimal amount(Limit.End end, MeasureType measure) {
        Unit unit = measure.known();
        return unit == null ? end.amount().amount() : end.amount().in(unit).orElseThrow();
    }

    private static String look(int place) {
        return "limit-" + (Math.min(place, LOOKS - 1) + 1);
    }
}
