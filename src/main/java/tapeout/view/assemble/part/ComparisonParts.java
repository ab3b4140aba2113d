package tapeout.view.assemble.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.block.TypedBlock;
import tapeout.content.type.FactType;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.view.body.Comparison;
import tapeout.view.context.Wording;

/** Makes the comparisons of texts, of the facts as they are on the day of the build. */
final class ComparisonParts {

    private final Library library;
    private final Wording wording;
    private final FactText facts;

    ComparisonParts(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
        this.facts = new FactText(library, wording);
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

    private Stream<Comparison.Row> row(Reference fact, List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.type().facts().get(fact.id()))
                .filter(Objects::nonNull)
                .limit(1)
                .map(type -> new Comparison.Row(
                        type.texts().label(),
                        entities.stream().map(entity -> value(entity, type)).toList()));
    }

    /** Sources may disagree: then there are several. */
    private String value(Entity entity, FactType type) {
        List<Fact> known = entity.facts().on(wording.today()).get(type.path());
        return known.isEmpty()
                ? wording.messages().text("fact.missing")
                : known.stream().map(this::value).collect(Collectors.joining("; "));
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
