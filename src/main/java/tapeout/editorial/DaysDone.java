package tapeout.editorial;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Qualifier;
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

    /** Hedges of what is still to come. */
    private static final Set<Qualifier> FORESEEN = EnumSet.of(Qualifier.PLANNED, Qualifier.ESTIMATED);

    private final LocalDate today;

    DaysDone(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        Days days = days(document, problems);
        days.tell(
                "The change",
                document.header().life().updated(),
                document.header().at("updated"));
        for (Source source : document.sources()) {
            days.tell("The reading of \"" + source.id() + "\"", source.dates().accessed(), source.at());
        }
        for (Correction correction : document.corrections()) {
            days.tell("The correction", correction.date(), correction.at());
        }
        for (Claim claim : document.claims()) {
            claim.history().forEach(change -> days.tell("The change of the claim", change.date(), change.at()));
        }
        for (TrackerUpdate update : document.updates()) {
            days.tell("The change of the tracker", update.date(), update.field().at());
        }
        EditorialRule.super.check(document, problems);
    }

    @Override
    public void check(Entity entity, EditorialProblems problems) {
        Days days = days(entity, problems);
        days.tell(
                "The check of the facts",
                entity.profile().verified(),
                entity.header().at("verified"));
        for (Upcoming upcoming : entity.profile().upcoming()) {
            days.tell("The outcome", upcoming.outcomeDate(), upcoming.at());
        }
        entity.facts().all().forEach(fact -> {
            days.tell("The check of the fact", fact.life().verified(), fact.at());
            LocalDate asOf = fact.life().asOf();
            if (asOf != null && asOf.isAfter(last(entity)) && !FORESEEN.contains(fact.qualifier())) {
                problems.days().givenAhead(fact.at(), asOf, today);
            }
        });
    }

    /** One day is allowed for, because of time zones; a post that is shown before its day may speak of that day. */
    private LocalDate last(Document document) {
        return document.due()
                .map(OffsetDateTime::toLocalDate)
                .filter(today::isBefore)
                .orElse(today.plusDays(1));
    }

    private Days days(Document document, EditorialProblems problems) {
        LocalDate last = last(document);
        return (what, day, at) -> {
            if (day != null && day.isAfter(last)) {
                problems.days().ahead(at, what, day, today);
            }
        };
    }

    /** Tells a day on which something was done, if it is still to come. */
    private interface Days {

        void tell(String what, @Nullable LocalDate day, SourceLocation at);
    }
}
