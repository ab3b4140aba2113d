package tapeout.editorial;

import java.time.LocalDate;
import tapeout.content.Entity;
import tapeout.content.statement.Upcoming;
import tapeout.problem.EditorialProblems;

/** What was dated ahead gets an outcome once its last possible day is over. */
final class PassedDays implements EditorialRule {

    private final LocalDate today;

    PassedDays(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Entity entity, EditorialProblems problems) {
        for (Upcoming upcoming : entity.profile().upcoming()) {
            if (upcoming.outcome() == null && upcoming.date().last().isBefore(today)) {
                problems.days().passed(upcoming.at(), upcoming.date().toString());
            }
        }
    }
}
