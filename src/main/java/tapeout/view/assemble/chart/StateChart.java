package tapeout.view.assemble.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tapeout.content.Entity;
import tapeout.content.Standing;
import tapeout.content.type.ChartType;
import tapeout.content.type.LifeCycle;
import tapeout.view.chart.BarsLayout;
import tapeout.view.chart.Chart;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;

/** Makes a chart of how entities stood over time: of those that had to be kept at some time. */
final class StateChart {

    private final Links links;
    private final Wording wording;
    private final ChartType declared;
    private final LifeCycle cycle;

    StateChart(Links links, Wording wording, ChartType declared, LifeCycle cycle) {
        this.links = links;
        this.wording = wording;
        this.declared = declared;
        this.cycle = cycle;
    }

    /** A stretch of an entity's life. @param until the day after its last; the day after that of the build where it goes on */
    private record Stretch(Entity entity, Standing standing, LocalDate from, LocalDate until) {}

    /** Empty where none had to be kept. */
    Optional<Chart> chart(List<Entity> entities) {
        List<List<Stretch>> lives = entities.stream()
                .map(this::life)
                .filter(life ->
                        life.stream().anyMatch(one -> one.standing().state().binding()))
                .sorted(Comparator.comparing((List<Stretch> life) -> life.get(0).from())
                        .thenComparing(life -> life.get(0).entity().id()))
                .toList();
        if (lives.isEmpty()) {
            return Optional.empty();
        }
        Set<LifeCycle.State> shown = new LinkedHashSet<>();
        lives.forEach(life -> life.forEach(one -> shown.add(one.standing().state())));
        return Optional.of(BarsLayout.of(
                lives.stream().map(this::row).toList(),
                declared.axes().from(),
                wording.today(),
                wording.dates(),
                new Chart.Texts(declared.id(), declared.label(), declared.says(), ""),
                cycle.states().stream()
                        .filter(shown::contains)
                        .map(state -> new Chart.Key("area", look(state), state.label(), List.of()))
                        .toList(),
                table(lives)));
    }

    /** What ended by being taken back is no stretch any more. */
    private List<Stretch> life(Entity entity) {
        List<Standing.Spell> spells = entity.spells(wording.today());
        List<Stretch> life = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Standing.Spell spell = spells.get(i);
            LocalDate until = i + 1 < spells.size()
                    ? spells.get(i + 1).from()
                    : wording.today().plusDays(1);
            if (!spell.standing().state().shape().equals("struck")) {
                life.add(new Stretch(entity, spell.standing(), spell.from(), until));
            }
        }
        return life;
    }

    private BarsLayout.Row row(List<Stretch> life) {
        return new BarsLayout.Row(
                life.get(0).entity().title(),
                life.stream()
                        .map(one -> new BarsLayout.Bar(
                                one.from(), one.until(), look(one.standing().state()), title(one)))
                        .toList());
    }

    private String title(Stretch one) {
        return wording.messages().text("chart.figures", one.entity().title(), state(one) + ", " + since(one));
    }

    private static String state(Stretch one) {
        return one.standing().state().label();
    }

    private String since(Stretch one) {
        return wording.dates().span(one.from(), one.until().minusDays(1)).text();
    }

    /** Bars look by the shape that stands beside the state elsewhere, and by whether it has to be kept. */
    private static String look(LifeCycle.State state) {
        return "state-" + (state.binding() ? "binding-" : "") + state.shape();
    }

    private Chart.Table table(List<List<Stretch>> lives) {
        return new Chart.Table(
                List.of(
                        wording.messages().text("column.name"),
                        wording.messages().text("chart.state"),
                        wording.messages().text("chart.from"),
                        wording.messages().text("chart.until")),
                lives.stream().flatMap(List::stream).map(this::tableRow).toList());
    }

    private Chart.Row tableRow(Stretch one) {
        boolean goesOn = one.until().isAfter(wording.today());
        return new Chart.Row(
                new Link(one.entity().title(), links.href(one.entity())),
                List.of(
                        state(one),
                        wording.dates().day(one.from()).text(),
                        goesOn
                                ? wording.messages().text("chart.still")
                                : wording.dates().day(one.until().minusDays(1)).text()));
    }
}
