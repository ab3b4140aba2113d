package tapeout.view.assemble.part;

import java.util.Comparator;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.statement.Upcoming;
import tapeout.content.value.When;
import tapeout.library.EntityUpcoming;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.part.UpcomingLine;
import tapeout.view.words.Messages;

/** What is dated ahead, as lists show it. */
public final class UpcomingParts {

    private final Links links;
    private final Wording wording;

    public UpcomingParts(Links links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    /** Still to come on the day that a page is about: whatever came of it since is not told there. */
    public List<UpcomingLine> lines(List<EntityUpcoming> ahead) {
        return ahead.stream()
                .map(entry -> line(
                        entry.upcoming(),
                        text(entry, wording.messages()),
                        links.link(entry.entity()),
                        SourceNumbers.NONE,
                        ""))
                .toList();
    }

    /** On the page of the entity, what has come since included; the earliest first. */
    public List<UpcomingLine> lines(Entity entity, SourceNumbers sources) {
        return entity.profile().upcoming().stream()
                .sorted(Comparator.comparing(Upcoming::date, When.BY_END))
                .map(coming -> line(
                        coming, coming.text(), Link.NONE, sources, coming.outcome() == null ? "" : coming.outcome()))
                .toList();
    }

    /** What is dated ahead, in a line. */
    public static String text(EntityUpcoming entry, Messages messages) {
        return entry.follows().isEmpty() ? entry.upcoming().text() : messages.text("upcoming.lapse", entry.follows());
    }

    private UpcomingLine line(Upcoming coming, String text, Link entity, SourceNumbers sources, String outcome) {
        return new UpcomingLine(
                wording.dates().when(coming.date()),
                coming.certainty().word(),
                text,
                entity,
                sources.links(coming.sources()),
                outcome);
    }
}
