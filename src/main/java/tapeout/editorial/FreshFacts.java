package tapeout.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.FactType;
import tapeout.problem.EditorialProblems;

/** Facts on entities are checked against their sources again before they grow too old. */
final class FreshFacts implements EditorialRule {

    private final LocalDate today;

    FreshFacts(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Entity entity, EditorialProblems problems) {
        LocalDate verified = entity.profile().verified();
        if (!entity.isOverdue(today)) {
            checkEach(entity, problems);
        } else if (verified == null) {
            problems.days().uncheckedFacts(entity.header().at(), entity.type().word(), today);
        } else {
            problems.days()
                    .overdueFacts(
                            entity.header().at("verified"),
                            verified,
                            entity.type().folder(),
                            entity.type().fresh(),
                            today);
        }
    }

    /** Facts that age sooner than others of their entity; one that is known to be over ages no more. */
    private void checkEach(Entity entity, EditorialProblems problems) {
        entity.type().facts().values().stream()
                .filter(type -> type.demand().fresh() > 0)
                .forEach(type -> entity.facts().get(type.path()).stream()
                        .filter(fact -> fact.life().until() == null)
                        .forEach(fact -> check(entity, type, fact, problems)));
    }

    private void check(Entity entity, FactType type, Fact fact, EditorialProblems problems) {
        LocalDate looked = Stream.of(
                        Optional.ofNullable(entity.profile().verified()),
                        Optional.ofNullable(fact.life().verified()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (looked == null || looked.plusDays(type.demand().fresh()).isBefore(today)) {
            problems.days()
                    .overdueFact(
                            fact.at(),
                            type.texts().label(),
                            looked,
                            type.demand().fresh(),
                            today);
        }
    }
}
