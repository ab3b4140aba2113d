package tapeout.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.DatedAction;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.Story;
import tapeout.content.statement.Event;
import tapeout.content.statement.StoryEvent;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;
import tapeout.problem.SourceLocation;

/**
 * What happened is known from a source that is no older. Looked at are a post's event, a story's events and an entity's
 * actions. A source that does not say when it was published may be as young as the day it was read. A day is allowed for,
 * since a day ends later in California than it starts in China.
 *
 * <p>Some days are known before they come, and left alone: those of actions that a life cycle declares as foreseen, the last day of one, and the event of a post that is written ahead of it.
 */
final class SourceDates implements EditorialRule {

    private final Set<LocalDate> foreseen = new HashSet<>();

    SourceDates(Library library) {
        library.entities().forEach(this::addForeseen);
    }

    private void addForeseen(Entity entity) {
        for (DatedAction action : entity.actions()) {
            if (action.action().foreseen()) {
                foreseen.add(action.date().first());
            }
            if (action.until() != null) {
                foreseen.add(action.until());
                foreseen.add(action.until().plusDays(1));
            }
        }
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        Event event = post.event();
        if (event != null
                && event.date() != null
                && !event.date().first().isAfter(post.byline().day())) {
            Source latest = latest(post.sources());
            check(event.date(), latest, latest == null ? post.header().at() : latest.at(), problems);
        }
    }

    @Override
    public void check(Story story, EditorialProblems problems) {
        for (StoryEvent event : story.timeline().events()) {
            check(event.date(), latest(Cited.of(event.sources(), story)), event.at(), problems);
        }
    }

    @Override
    public void check(Entity entity, EditorialProblems problems) {
        for (DatedAction action : entity.actions()) {
            check(action.date(), latest(Cited.of(action.sources(), entity)), action.at(), problems);
        }
    }

    private void check(When event, @Nullable Source latest, SourceLocation at, EditorialProblems problems) {
        if (latest != null
                && latest.dates().last().plusDays(1).isBefore(event.first())
                && !foreseen.contains(event.first())) {
            problems.days()
                    .sourceOlderThanEvent(
                            at,
                            event.toString(),
                            latest.id(),
                            latest.dates().last().toString());
        }
    }

    private static @Nullable Source latest(List<Source> sources) {
        return sources.stream()
                .max(Comparator.comparing((Source source) -> source.dates().last()))
                .orElse(null);
    }
}
