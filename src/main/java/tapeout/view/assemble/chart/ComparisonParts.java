package tapeout.view.assemble.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.block.TypedBlock;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.MeasureParts;
import tapeout.view.body.Comparison;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;

/** Makes the comparisons of texts, of the facts as they are on the day of the build. */
final class ComparisonParts {

    private final Library library;
    private final Wording wording;
    private final FactText facts;
    private final MeasureParts measures;

    ComparisonParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.wording = wording;
        this.facts = new FactText(library, wording);
        this.measures = new MeasureParts(links, wording, facts);
    }

    Comparison of(TypedBlock.Compare compare) {
        List<Entity> entities = compare.of().stream()
                .flatMap(reference -> library.entity(reference.id()).stream())
                .toList();
        return new Comparison(
                compare.facts().stream().flatMap(fact -> row(fact, entities)).toList(),
                wording.messages()
                        .text(
                                "compare.block.note",
                                wording.dates().day(wording.today()).text()));
    }

    /** Of entities of one type: what sources say of them, or what is worked out of that. */
    private Stream<Comparison.Row> row(Reference named, List<Entity> entities) {
        return entities.stream().limit(1).map(Entity::type).flatMap(type -> {
            FactType fact = type.facts().get(named.id());
            return fact == null
                    ? type.derived(named.id()).stream()
                            .map(measure -> row(measure.label(), entities, entity -> value(entity, measure)))
                    : Stream.of(row(fact.texts().label(), entities, entity -> value(entity, fact)));
        });
    }

    private static Comparison.Row row(String label, List<Entity> entities, Function<Entity, String> value) {
        return new Comparison.Row(label, entities.stream().map(value).toList());
    }

    private String value(Entity entity, MeasureType measure) {
        String text = measures.text(entity, measure);
        return text.isEmpty() ? wording.messages().text("fact.missing") : text;
    }

    /** Sources may disagree: then there are several. */
    private String value(Entity entity, FactType type) {
        List<Fact> known = entity.facts().on(wording.today()).get(type.path());
        return known.isEmpty()
                ? wording.messages().text("fact.missing")
                : known.stream()
                        .map(this::value)
                        .collect(Collectors.joining(wording.messages().text("list.semicolon") + " "));
    }

    private String value(Fact fact) {
        if (!fact.value().isDisclosed()) {
            return wording.messages().text("fact.undisclosed");
        }
        String text = facts.text(fact.value());
        return fact.qualifier() == null
                ? text
                : wording.messages().text("qualifier." + fact.qualifier().word().replace(' ', '-')) + " " + text;
    }
}
