package tapeout.editorial;

import java.time.LocalDate;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.problem.EditorialProblems;

/** Facts on entities are checked against their sources again before they grow too old. */
final class FreshFacts implements EditorialRule {

    private final LocalDate today;

    FreshFacts(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        if (document instanceof Entity entity && entity.isOverdue(today)) {
            LocalDate verified = entity.profile().verified();
            if (verified == null) {
                problems.uncheckedFacts(entity.header().at(), entity.type().word(), today);
            } else {
                problems.overdueFacts(
                        entity.header().at("verified"),
                        verified,
                        entity.type().folder(),
                        entity.type().fresh(),
                        today);
            }
        }
    }
}
