package tapeout.editorial;

import java.time.LocalDate;
import java.util.OptionalInt;
import tapeout.config.Freshness;
import tapeout.content.Entity;
import tapeout.content.Upcoming;
import tapeout.library.Library;
import tapeout.problem.DueProblems;

/** Finds what time has made due: facts to be checked again, and announced days that have passed without an outcome. */
public final class DueChecker {

    private final Freshness freshness;
    private final LocalDate today;
    private final DueProblems problems;

    /** @param today the day of the build, in UTC */
    public DueChecker(Freshness freshness, LocalDate today, DueProblems problems) {
        this.freshness = freshness;
        this.today = today;
        this.problems = problems;
    }

    public void check(Library library) {
        for (Entity entity : library.entities()) {
            checkFacts(entity);
            entity.profile().upcoming().forEach(this::checkUpcoming);
        }
    }

    private void checkFacts(Entity entity) {
        OptionalInt limit = freshness.limit(entity.type());
        if (limit.isEmpty() || !freshness.isOverdue(entity, today)) {
            return;
        }
        LocalDate verified = entity.profile().verified();
        if (verified == null) {
            problems.unchecked(entity.header().at(), entity.type().word(), today);
        } else {
            problems.overdue(
                    entity.header().at("verified"), verified, entity.type().folder(), limit.getAsInt(), today);
        }
    }

    private void checkUpcoming(Upcoming upcoming) {
        if (upcoming.outcome() == null && upcoming.date().last().isBefore(today)) {
            problems.passed(upcoming.at(), upcoming.date().toString());
        }
    }
}
