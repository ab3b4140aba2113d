package tapeout.view.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tapeout.config.Identity;
import tapeout.content.Entity;
import tapeout.content.Source;
import tapeout.content.Topic;
import tapeout.content.statement.Certainty;
import tapeout.content.statement.Upcoming;
import tapeout.content.value.Reference;
import tapeout.library.EntityUpcoming;
import tapeout.page.FilePage;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.context.SiteContext;

/** Makes the calendars of topics. They say the same whatever the day of the build. */
public final class CalendarAssembler {

    private final SiteContext site;

    public CalendarAssembler(SiteContext site) {
        this.site = site;
    }

    /** Everything that is or was dated ahead of what a topic tracks. */
    public CalendarView calendar(FilePage.CalendarPage page) {
        Identity identity = site.config().identity();
        Topic topic = page.topic();
        return new CalendarView(
                "-//" + identity.publisher() + "//Tapeout//"
                        + identity.language().toLanguageTag(),
                site.messages().text("calendar.name", identity.title(), topic.title()),
                topic.summary(),
                site.urls().absolute(page.path()),
                site.urls().absolute(site.permalinks().of(topic)),
                site.library().calendar(topic).stream()
                        .map(entry -> entry(entry, topic))
                        .toList());
    }

    private CalendarView.Entry entry(EntityUpcoming entry, Topic topic) {
        Entity entity = entry.entity();
        Upcoming upcoming = entry.upcoming();
        List<Source> sources = sources(entry);
        return new CalendarView.Entry(
                uid(entry),
                revised(entity, sources),
                new CalendarView.Days(
                        upcoming.date().first(), upcoming.date().last(), upcoming.certainty() == Certainty.EXACT),
                site.messages().text("calendar.summary", entity.title(), UpcomingParts.text(entry, site.messages())),
                description(upcoming, sources),
                site.urls().absolute(site.permalinks().of(entity)),
                List.of(topic.title(), entity.title()));
    }

    /** Stays when the date moves and when entries are added, and is new when the text is. */
    private String uid(EntityUpcoming entry) {
        String name = String.join(
                "\n",
                site.urls().absolute(site.permalinks().of(entry.entity())),
                entry.upcoming().text(),
                String.valueOf(entry.number()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<Source> sources(EntityUpcoming entry) {
        List<String> cited =
                entry.upcoming().sources().stream().map(Reference::id).toList();
        return entry.entity().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    /** The day on which the entity last changed or was checked, or its source was read: no clock is asked. */
    private static LocalDate revised(Entity entity, List<Source> sources) {
        return Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(entity.header().life().updated()),
                                Stream.ofNullable(entity.profile().verified())),
                        sources.stream().map(source -> source.dates().accessed()))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(entity.id() + " cites no source"));
    }

    private String description(Upcoming upcoming, List<Source> sources) {
        List<String> lines = new ArrayList<>();
        lines.add(site.messages()
                .text(
                        "calendar.date",
                        site.dates().when(upcoming.date()).text(),
                        site.messages()
                                .text("upcoming.certainty."
                                        + upcoming.certainty().word())));
        if (upcoming.outcome() != null) {
            lines.add(site.messages().text("upcoming.outcome") + " " + upcoming.outcome());
        }
        for (Source source : sources) {
            String where = source.url() == null ? "" : " " + source.url();
            lines.add(site.messages()
                            .text(
                                    "calendar.source",
                                    source.work().publisher(),
                                    source.work().title())
                    + where);
        }
        return String.join("\n", lines);
    }
}
