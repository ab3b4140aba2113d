package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.config.MenuEntry;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.OwnOutput;
import tapeout.content.Post;
import tapeout.content.type.EntityType;
import tapeout.content.type.PostField;
import tapeout.content.type.TrackerType;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.WeekEdition;
import tapeout.library.cited.Publisher;
import tapeout.library.cited.Publishers;
import tapeout.page.Permalinks;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.MenuParts;
import tapeout.view.assemble.part.RankedAnswers;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.TrackerTables;
import tapeout.view.body.BodyText;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.search.Prose;
import tapeout.view.search.SearchData;
import tapeout.view.search.SearchEntry;
import tapeout.view.words.DateText;

/** Makes what the search knows of the site. */
public final class SearchAssembler {

    /** The pages that are no documents. The one of sources is not among them: it is found by the names on it, too. */
    private static final List<MenuEntry.Place> PLACES = List.of(
            MenuEntry.Place.FOLLOW,
            MenuEntry.Place.CLAIMS,
            MenuEntry.Place.TRACKERS,
            MenuEntry.Place.CHANGES,
            MenuEntry.Place.CORRECTIONS,
            MenuEntry.Place.STORIES,
            MenuEntry.Place.EDITIONS,
            MenuEntry.Place.ARCHIVE,
            MenuEntry.Place.TAGS);

    private final SiteContext site;
    private final SearchEntries entries;
    private final SearchAnswers answers;
    private final RankedAnswers ranked;
    private final MenuParts menus;

    public SearchAssembler(SiteContext site) {
        FactText facts = new FactText(site.library(), site.wording());
        this.site = site;
        this.answers = new SearchAnswers(
                site.library(),
                site.links(),
                site.wording(),
                new StandingParts(site.library(), site.links(), site.wording(), facts),
                facts);
        this.entries = new SearchEntries(
                site.library(),
                site.links(),
                site.wording(),
                facts,
                answers,
                new BodyText(site.fillings(), site.trace().questions()));
        TrackerDataAssembler trackers = new TrackerDataAssembler(site);
        this.ranked = new RankedAnswers(
                site.links(), site.wording(), type -> new TrackerTables(trackers.data(type), type, site.alphabet()));
        this.menus = new MenuParts(
                site.library(), site.links(), site.messages(), site.config().addresses());
    }

    /**
     * Everything that readers can look for: things first, then the news, the latest first, then the rest.
     *
     * @param own the pages that templates of the site's own make
     */
    public SearchData data(List<OwnOutput> own) {
        Library library = site.library();
        List<SearchEntry> all = new ArrayList<>();
        Publishers publishers = new Publishers(library);
        List<Entity> inTheNews = library.entities().stream()
                .filter(entity -> !publishers.isOnlyCited(entity))
                .toList();
        Stream.of(inTheNews, library.topics(), library.stories(), library.posts())
                .flatMap(documents -> documents.stream())
                .map(document -> document.accept(entries))
                .forEach(all::add);
        library.trackers().forEach(type -> all.add(tracker(type)));
        if (Publishers.areFollowed(library)) {
            all.add(sources(publishers));
        }
        PLACES.forEach(place -> all.addAll(places(place)));
        all.add(place(new Link(site.messages().text("navigation.data"), site.href(Permalinks.DATA)), "data"));
        library.editions().forEach(edition -> all.add(edition(edition)));
        Stream.of(library.authors(), library.pages(), library.generics())
                .flatMap(documents -> documents.stream())
                .map((Document document) -> document.accept(entries))
                .forEach(all::add);
        own.forEach(output -> all.add(page(output)));
        List<String> fields =
                library.groups().fields().stream().map(PostField::name).toList();
        List<SearchData.AnswerList> lists = Stream.of(answers.lists(), ranked.lists(library.trackers()))
                .flatMap(List::stream)
                .toList();
        return new SearchData(all, fields, lists);
    }

    /** What the site has of a sort of page that is no document; nothing where it has none. */
    private List<SearchEntry> places(MenuEntry.Place place) {
        return menus.items(place)
                .map(item -> place(new Link(item.label(), item.href()), place.word()))
                .toList();
    }

    /** Readers ask for such a page by what it is for, and seldom by its name. */
    private SearchEntry place(Link page, String word) {
        return entries.place(
                page,
                site.messages().text("list." + word + ".summary"),
                site.messages().text("search.words." + word));
    }

    /** What a template prints is known when it has run, and what it prints of is known now. */
    private SearchEntry page(OwnOutput output) {
        String label = site.messages().text("search.type.page");
        return entries.plain(
                output.title(),
                output.path(),
                output.summary(),
                new SearchEntries.Sort(label, label, ""),
                Prose.of(output.item().values().stream()
                        .map(SearchAssembler::words)
                        .collect(Collectors.joining("\n"))));
    }

    private static String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(SearchAssembler::words).collect(Collectors.joining("\n"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(SearchAssembler::words).collect(Collectors.joining("\n"));
        }
        return value instanceof String text ? text : "";
    }

    /** Whoever is only cited is found by name on the page of sources. */
    private SearchEntry sources(Publishers publishers) {
        String label = site.messages().text("navigation.sources");
        return entries.plain(
                label,
                Permalinks.SOURCES,
                site.messages().text("list.sources.summary"),
                new SearchEntries.Sort(site.messages().text("search.type.page"), label, ""),
                Prose.of(publishers.all(site.alphabet()).stream()
                        .map(Publisher::name)
                        .collect(Collectors.joining("\n"))));
    }

    private SearchEntry tracker(EntityType type) {
        TrackerType tracker = Objects.requireNonNull(type.tracker());
        String label = site.messages().text("navigation.trackers");
        return entries.plain(
                tracker.name(),
                site.permalinks().ofTracker(type),
                tracker.summary(),
                new SearchEntries.Sort(label, label, ""),
                Prose.NONE);
    }

    private SearchEntry edition(WeekEdition edition) {
        DateText days =
                site.dates().span(edition.week().monday(), edition.week().sunday());
        String year = String.valueOf(edition.week().year());
        String title = site.editions().of(edition.week());
        SitePath path = site.permalinks().of(edition.week());
        Post lead = edition.lead();
        return entries.plain(
                title,
                path,
                edition.written() == null || edition.written().headline() == null
                        ? lead.title()
                        : edition.written().headline(),
                new SearchEntries.Sort(site.messages().text("navigation.editions"), days.text(), year),
                edition.written() == null ? Prose.NONE : entries.text(edition.written()));
    }
}
