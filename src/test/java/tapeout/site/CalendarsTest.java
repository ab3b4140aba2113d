package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;
import tapeout.content.Topic;
import tapeout.content.statement.Certainty;
import tapeout.content.value.Reference;
import tapeout.jbake.BodyEngines;
import tapeout.jbake.HostedSite;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.library.EntityUpcoming;
import tapeout.library.Library;
import tapeout.markdown.MarkdownRenderer;

/** The calendars of topics, read by a calendar program and compared with the library, entry by entry. */
@ExtendWith(RealSite.class)
class CalendarsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @TempDir
    private Path folder;

    @Test
    void theRealSiteHasThemAsItsLibraryHas(RealSite.Build build) throws Exception {
        assertThat(compare(build.site(), library(build.source()))).isNotEmpty();
    }

    @Test
    void theSmallNewsroomHasThemAsItsLibraryHas() throws Exception {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        BuiltSite site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
        assertThat(compare(site, library(source))).containsExactly(Map.entry("chips", 2), Map.entry("rules", 10));
    }

    @Test
    void theyAreTheSameOnEveryDay() {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        SortedMap<String, byte[]> before = BuiltSite.files(source.resolve("output"));
        CommandRun run = CommandRun.of("build", "--source", source.toString(), "--as-of", "2027-05-01");
        assertThat(run.exitCode()).as(run.err()).isZero();
        SortedMap<String, byte[]> later = BuiltSite.files(source.resolve("output"));
        assertThat(later.get("topics/rules/index.html")).isNotEqualTo(before.get("topics/rules/index.html"));
        assertThat(later.get("topics/rules/calendar.ics")).isEqualTo(before.get("topics/rules/calendar.ics"));
        assertThat(later.get("topics/chips/calendar.ics")).isEqualTo(before.get("topics/chips/calendar.ics"));
    }

    /** Compares every calendar; gives the number of entries by topic. */
    private static SortedMap<String, Integer> compare(BuiltSite site, Library library) throws Exception {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (Topic topic : library.topics()) {
            String file = "topics/" + topic.id() + "/calendar.ics";
            List<EntityUpcoming> expected = library.calendar(topic);
            if (expected.isEmpty()) {
                assertThat(site.files()).doesNotContainKey(file);
                continue;
            }
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(site.file(file)));
            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).endsWith(topic.title());
            List<CalendarComponent> events = new ArrayList<>(calendar.getComponents(Component.VEVENT));
            assertThat(events).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertSame(expected.get(i), events.get(i), site);
            }
            assertThat(events.stream().map(event -> value(event, Property.UID))).doesNotHaveDuplicates();
            assertThat(site.page("topics/" + topic.id() + "/index.html")
                            .document()
                            .select("section:has(#page_upcoming) a[type=text/calendar]")
                            .eachAttr("href"))
                    .containsExactly("/" + file);
            sizes.put(topic.id(), expected.size());
        }
        return sizes;
    }

    private static void assertSame(EntityUpcoming entry, CalendarComponent event, BuiltSite site) {
        LocalDate first = entry.upcoming().date().first();
        LocalDate last = entry.upcoming().date().last();
        assertThat(value(event, Property.DTSTART)).isEqualTo(DAY.format(first));
        assertThat(value(event, Property.DTEND)).isEqualTo(DAY.format(last.plusDays(1)));
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo(entry.entity().title() + ": "
                        + (entry.follows().isEmpty() ? "" : "By itself, from this day on: ")
                        + entry.upcoming().text());
        assertThat(value(event, Property.STATUS))
                .isEqualTo(entry.upcoming().certainty() == Certainty.EXACT ? "CONFIRMED" : "TENTATIVE");
        String description = value(event, Property.DESCRIPTION);
        assertThat(description).contains(certainty(entry.upcoming().certainty()));
        for (Reference cited : entry.upcoming().sources()) {
            assertThat(entry.entity().sources())
                    .filteredOn(source -> source.id().equals(cited.id()))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(description)
                            .contains("Source: " + source.work().publisher() + ", "
                                    + source.work().title() + (source.url() == null ? "" : " " + source.url())));
        }
        if (entry.upcoming().outcome() != null) {
            assertThat(description).contains("Since then: " + entry.upcoming().outcome());
        }
        assertThat(site.pages())
                .anyMatch(page -> site.address(page.file()).equals(URI.create(value(event, Property.URL))));
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case EXACT -> ", exact date";
            case MONTH -> ", month known";
            case EXPECTED -> ", expected";
        };
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Library library(Path source) {
        HostedSite site = new JBakeConfigurationReader(Clock.systemUTC(), 2)
                .read(source, Overrides.NONE)
                .site();
        assertThat(site).isNotNull();
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        BodyEngines.registerMarkdown(markdown);
        return new SiteReading(site.config(), new SiteWords(site.config()), BodyEngines.byEnding(site, markdown))
                .read()
                .library();
    }
}
