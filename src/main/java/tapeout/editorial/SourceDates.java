package tapeout.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tapeout.content.ActionKind;
import tapeout.content.Document;
import tapeout.content.Event;
import tapeout.content.Post;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.Source;
import tapeout.content.Story;
import tapeout.content.StoryEvent;
import tapeout.content.When;
import tapeout.problem.EditorialProblems;
import tapeout.problem.SourceLocation;

/**
 * What happened is known from a source that is no older. Looked at are a post's event, unless the post was written before
 * it, a story's events, and those actions of a rule that are news when they happen: its coming into force may be known
 * long before. Sources without a date are left out, and a day is allowed for, since a day ends later in California than
 * it starts in China.
 */
final class SourceDates implements EditorialRule {

    @Override
    public void check(Document document, EditorialProblems problems) {
        if (document instanceof Post post) {
            Event event = post.event();
            if (event != null && event.date() != null && !event.date().first().isAfter(post.day())) {
                tooOld(post.sources(), event.date())
                        .ifPresent(source -> report(source.at(), event.date(), source, problems));
            }
        } else if (document instanceof Story story) {
            for (StoryEvent event : story.events()) {
                tooOld(Cited.of(event.sources(), story), event.date())
                        .ifPresent(source -> report(event.at(), event.date(), source, problems));
            }
        } else if (document instanceof Rule rule) {
            for (RuleAction action : rule.actions()) {
                if (isNews(action.action())) {
                    tooOld(Cited.of(action.sources(), rule), action.date())
                            .ifPresent(source -> report(action.at(), action.date(), source, problems));
                }
            }
        }
    }

    private static void report(SourceLocation at, When event, Source source, EditorialProblems problems) {
        problems.sourceOlderThanEvent(at, event.toString(), source.id(), String.valueOf(source.published()));
    }

    private static boolean isNews(ActionKind action) {
        return switch (action) {
            case PROPOSED, ANNOUNCED, PUBLISHED, SUSPENDED, RESCINDED -> true;
            case EFFECTIVE, AMENDED, RESUMED -> false;
        };
    }

    /** The latest of the dated sources, if even that is too old. */
    private static Optional<Source> tooOld(List<Source> sources, When event) {
        return sources.stream()
                .filter(source -> source.published() != null)
                .max(Comparator.comparing(SourceDates::latestDay))
                .filter(source -> latestDay(source).plusDays(1).isBefore(event.first()));
    }

    private static LocalDate latestDay(Source source) {
        When published = source.published();
        return published == null ? LocalDate.MIN : published.last();
    }
}
