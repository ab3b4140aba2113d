package tapeout.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.Source;
import tapeout.problem.EditorialProblems;

/** A report tells news: its newest source is not much older than itself. */
final class NewReports implements EditorialRule {

    private final int days;

    /** @param days how much older it may be; 0 for any number */
    NewReports(int days) {
        this.days = days;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        if (days > 0 && post.teaser().kind() == PostKind.REPORT) {
            post.sources().stream()
                    .max(Comparator.comparing(source -> source.dates().last()))
                    .filter(newest -> isOld(newest, post.byline().day()))
                    .ifPresent(newest -> problems.days()
                            .oldReport(
                                    newest.at(),
                                    newest.id(),
                                    newest.dates().last(),
                                    post.byline().day(),
                                    days));
        }
    }

    private boolean isOld(Source source, LocalDate day) {
        return source.dates().last().plusDays(days).isBefore(day);
    }
}
