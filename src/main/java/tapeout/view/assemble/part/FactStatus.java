package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.view.part.StatusText;

/**
 * How far an entity has come on a day, as its facts say it.
 *
 * @param word what is said
 * @param said the fact that says so
 * @param since how the day is told on which that began; null where the entity's type does not tell
 * @param began the fact that says the day; null where none does
 */
record FactStatus(
        Choice word,
        Fact said,
        EntityType.@Nullable Since since,
        @Nullable Fact began) {

    /** Empty where that is not known. */
    static Optional<FactStatus> of(Entity entity, LocalDate day) {
        return entity.statusFact(day)
                .flatMap(said -> said.value()
                        .choice()
                        .filter(word -> !word.marks().contains(Choice.UNKNOWN))
                        .map(word -> {
                            EntityType.Since since =
                                    entity.type().shown().since().get(word.word());
                            return new FactStatus(
                                    word,
                                    said,
                                    since,
                                    since == null
                                            ? null
                                            : began(entity, since, day).orElse(null));
                        }));
    }

    /** The first date that is given as one; a hedged one does not say since when something is so. */
    private static Optional<Fact> began(Entity entity, EntityType.Since since, LocalDate day) {
        return entity.facts().on(day).get(since.fact()).stream()
                .filter(fact -> fact.qualifier() == null && fact.value().date().isPresent())
                .findFirst();
    }

    StatusText text() {
        return new StatusText(
                word.word(),
                word.label(),
                "",
                since == null ? "" : since.before(),
                since == null ? "" : since.after(),
                "");
    }

    /** When that began, as far as is known. */
    Optional<When> start() {
        return Optional.ofNullable(began).flatMap(fact -> fact.value().date());
    }

    /** What a reader should know of it; empty where nothing. */
    String note() {
        return said.note() == null ? "" : said.note();
    }

    /** What it rests on, and what the day rests on. */
    List<Reference> sources() {
        return Stream.concat(Stream.of(said), Stream.ofNullable(began))
                .flatMap(fact -> fact.sources().stream())
                .toList();
    }
}
