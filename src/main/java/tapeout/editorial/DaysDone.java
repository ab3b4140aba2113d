package tapeout.editorial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.statement.Upcoming;
import tapeout.problem.EditorialProblems;
import tapeout.problem.SourceLocation;

/**
 * What has been changed, corrected, read or looked up was so today at the latest: feeds and readers take the day for that
 * of the change, and facts that were checked ahead would never be due.
 */
final class DaysDone implements EditorialRule {

    private final LocalDate today;

    DaysDone(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        // one day is allowed for, because of time zones; a post that is shown before its day may speak of that day
        LocalDate last = document instanceof Post post && post.day().isAfter(today) ? post.day() : today.plusDays(1);
        Days days = (what, day, at) -> {
            if (day != null && day.isAfter(last)) {
                problems.ahead(at, what, day, today);
            }
        };
        days.tell("The change", document.header().updated(), document.header().at("updated"));
        for (Source source : document.sources()) {
            days.tell("The reading of \"" + source.id() + "\"", source.dates().accessed(), source.at());
        }
        if (document instanceof Post post) {
            check(post, days);
        } else if (document instanceof Entity entity) {
            check(entity, days);
        }
    }

    private static void check(Post post, Days days) {
        for (Correction correction : post.corrections()) {
            days.tell("The correction", correction.date(), correction.at());
        }
        for (Claim claim : post.claims()) {
            claim.history().forEach(change -> days.tell("The change of the claim", change.date(), change.at()));
        }
    }

    private static void check(Entity entity, Days days) {
        days.tell(
                "The check of the facts",
                entity.profile().verified(),
                entity.header().at("verified"));
        for (TrackerUpdate update : entity.profile().updates()) {
            days.tell("The change of the tracker", update.date(), update.field().at());
        }
        for (Upcoming upcoming : entity.profile().upcoming()) {
            days.tell("The outcome", upcoming.outcomeDate(), upcoming.at());
        }
        entity.facts()
                .all()
                .forEach(fact -> days.tell("The check of the fact", fact.life().verified(), fact.at()));
    }

    /** Tells a day on which something was done, if it is still to come. */
    private interface Days {

        void tell(String what, @Nullable LocalDate day, SourceLocation at);
    }
}
