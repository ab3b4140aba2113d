package tapeout.view.assemble.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.ChartType;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.value.When;
import tapeout.view.chart.Chart;
import tapeout.view.chart.DotsLayout;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;

/** Makes a chart of when something came, group by group, with marks that a fact of words tells apart. */
final class DateChart {

    private static final List<String> SHAPES = List.of("disc", "square", "diamond", "triangle", "drop");
    private static final String UNKNOWN = "cross";

    private final Links links;
    private final Wording wording;
    private final ChartType declared;
    private final FactType date;
    private final @Nullable FactType words;
    private final ChartGroups groups;

    DateChart(Links links, Wording wording, ChartType declared, EntityType type, FactType date) {
        this.links = links;
        this.wording = wording;
        this.declared = declared;
        this.date = date;
        this.words = type.facts().get(declared.shape());
        this.groups = new ChartGroups(links, wording, declared.by(), List.of());
    }

    /** An entity with its first date. @param choice what tells its mark apart; null where not known */
    private record Dated(
            Entity entity,
            When when,
            boolean hedged,
            @Nullable Choice choice) {}

    /** Empty where no date is known. */
    Optional<Chart> chart(List<Entity> entities) {
        List<Dated> dated = entities.stream()
                .flatMap(entity -> dated(entity).stream())
                .sorted(Comparator.comparing(Dated::when)
                        .thenComparing(one -> one.entity().id()))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Dated>> byGroup = new TreeMap<>(wording.alphabet());
        dated.forEach(one -> byGroup.computeIfAbsent(groups.label(one.entity()), group -> new ArrayList<>())
                .add(one));
        List<DotsLayout.Group> shown = byGroup.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .map(group -> new DotsLayout.Group(
                        group.getKey(), group.getValue().stream().map(this::dot).toList()))
                .toList();
        Chart chart = DotsLayout.of(
                shown,
                wording.dates(),
                new Chart.Texts(declared.id(), declared.label(), declared.says(), ""),
                key(dated),
                table(dated));
        return Optional.of(chart.leaving(entities.stream()
                .filter(entity -> dated.stream().noneMatch(one -> one.entity().equals(entity)))
                .map(links::link)
                .toList()));
    }

    private Optional<Dated> dated(Entity entity) {
        return facts(entity, date.path())
                .flatMap(fact ->
                        fact
                                .value()
                                .date()
                                .map(when -> new Dated(entity, when, fact.qualifier() != null, choice(entity)))
                                .stream())
                .findFirst();
    }

    private Stream<Fact> facts(Entity entity, String path) {
        return entity.facts().on(wording.today()).get(path).stream();
    }

    private @Nullable Choice choice(Entity entity) {
        return facts(entity, declared.shape())
                .flatMap(fact -> fact.value().choice().stream())
                .findFirst()
                .orElse(null);
    }

    private DotsLayout.Dot dot(Dated one) {
        String shape = shape(one.choice());
        String when = wording.dates().when(one.when()).text();
        Choice choice = one.choice();
        String told = choice == null ? when : wording.messages().text("list.row", when, choice.label());
        return new DotsLayout.Dot(
                one.when(),
                one.hedged() ? shape + "-hollow" : shape,
                wording.messages().text("chart.figures", one.entity().title(), told));
    }

    private String shape(@Nullable Choice choice) {
        if (words == null) {
            return SHAPES.get(0);
        }
        int place = choice == null ? -1 : words.words().indexOf(choice);
        return place < 0 || place >= SHAPES.size() ? UNKNOWN : SHAPES.get(place);
    }

    private List<Chart.Key> key(List<Dated> dated) {
        List<Chart.Key> key = new ArrayList<>();
        FactType told = words;
        if (told != null) {
            told.words().stream()
                    .filter(choice -> dated.stream().anyMatch(one -> choice.equals(one.choice())))
                    .forEach(choice -> key.add(mark(shape(choice), choice.label())));
            if (dated.stream().anyMatch(one -> one.choice() == null)) {
                key.add(mark(UNKNOWN, wording.messages().text("chart.unknown")));
            }
        }
        if (dated.stream().anyMatch(Dated::hedged)) {
            key.add(mark("disc-hollow", wording.messages().text("chart.key.hedged")));
        }
        if (dated.stream().anyMatch(one -> one.when().precision() != When.Precision.DAY)) {
            key.add(mark("spread", wording.messages().text("drawing.shape.span")));
        }
        return key;
    }

    private static Chart.Key mark(String shape, String text) {
        return new Chart.Key("mark", shape, text, List.of());
    }

    private Chart.Table table(List<Dated> dated) {
        List<String> heads = new ArrayList<>(
                List.of(wording.messages().text("column.name"), date.texts().label()));
        Stream.ofNullable(words).map(fact -> fact.texts().label()).forEach(heads::add);
        return new Chart.Table(heads, dated.stream().map(this::row).toList());
    }

    private Chart.Row row(Dated one) {
        List<String> cells =
                new ArrayList<>(List.of(wording.dates().when(one.when()).text()));
        if (words != null) {
            Choice choice = one.choice();
            cells.add(choice == null ? wording.messages().text("chart.unknown") : choice.label());
        }
        return new Chart.Row(links.link(one.entity()), cells);
    }
}
