package tapeout.editorial;

import java.time.LocalDate;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.statement.Correction;
import tapeout.problem.EditorialProblems;
import tapeout.problem.SourceLocation;

/** What has been changed or corrected was so today at the latest: feeds and readers take the day for that of the change. */
final class DaysDone implements EditorialRule {

    private final LocalDate today;

    DaysDone(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        // one day is allowed for, because of time zones; a post that is shown before its day may speak of that day
        LocalDate last = document instanceof Post post && post.day().isAfter(today) ? post.day() : today.plusDays(1);
        LocalDate updated = document.header().updated();
        if (updated != null) {
            check(updated, last, document.header().at("updated"), problems);
        }
        if (document instanceof Post post) {
            for (Correction correction : post.corrections()) {
                check(correction.date(), last, correction.at(), problems);
            }
        }
    }

    private void check(LocalDate day, LocalDate last, SourceLocation at, EditorialProblems problems) {
        if (day.isAfter(last)) {
            problems.ahead(at, day, today);
        }
    }
}
