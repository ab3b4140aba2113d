package tapeout.view.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Standing;
import tapeout.content.type.EntityType;
import tapeout.library.PastDays;
import tapeout.page.ShownPage;
import tapeout.page.TypePage;
import tapeout.view.PageFrame;
import tapeout.view.PastDayView;
import tapeout.view.PastView;
import tapeout.view.assemble.part.PastParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.context.SiteContext;
import tapeout.view.fact.FactHistory;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
import tapeout.view.words.DateText;

/** Makes the views of the pages that say how entities stood on past days. */
final class PastAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final StandingParts standings;
    private final PastParts parts;

    PastAssembler(SiteContext site, FrameAssembler frames, StandingParts standings) {
        this.site = site;
        this.frames = frames;
        this.standings = standings;
        this.parts = new PastParts(site.library(), site.links(), site.wording());
    }

    PastView view(TypePage.PastPage page) {
        EntityType type = page.type();
        PastDays past = site.library().past(type);
        String title = site.messages().text("past.title", name(type));
        String summary = site.messages().text("past.summary", name(type));
        return new PastView(
                frame(page, title, summary, List.of(site.trackers(), tracker(type))),
                title,
                summary,
                tracker(type),
                site.dates().day(site.today()),
                site.library().entities(type).stream().flatMap(this::spells).toList(),
                new FactHistory(site.dates().day(past.begins()), parts.changes(type, LocalDate.MIN)),
                years(type, past));
    }

    PastDayView view(TypePage.PastDayPage page) {
        EntityType type = page.type();
        LocalDate day = page.day();
        PastDays past = site.library().past(type);
        List<LocalDate> all = past.all();
        int place = all.indexOf(day);
        String title = site.messages()
                .text("past.day.title", name(type), site.dates().day(day).text());
        return new PastDayView(
                frame(
                        page,
                        title,
                        site.messages()
                                .text(
                                        "past.day.description",
                                        name(type),
                                        site.dates().day(day).text()),
                        List.of(site.trackers(), tracker(type), parts.index(type))),
                title,
                site.dates().day(day),
                tracker(type),
                parts.index(type),
                type.lifeCycle() == null
                        ? InForce.NONE
                        : standings.inForce(day, site.library().standings(type, day)),
                facts(type, day, past),
                new Neighbours(
                        place > 0 ? parts.day(type, all.get(place - 1)) : Link.NONE,
                        place + 1 < all.size() ? parts.day(type, all.get(place + 1)) : Link.NONE));
    }

    private PastDayView.Facts facts(EntityType type, LocalDate day, PastDays past) {
        boolean locked = past.isLocked(day);
        return new PastDayView.Facts(
                new FactHistory(site.dates().day(past.begins()), locked ? parts.changes(type, day) : List.of()),
                locked ? List.of(parts.version(type, day)) : List.of());
    }

    private Stream<PastView.Spell> spells(Entity entity) {
        List<Standing.Spell> spells = entity.spells(site.today());
        return IntStream.range(0, spells.size()).mapToObj(i -> {
            Standing.Spell spell = spells.get(i);
            return new PastView.Spell(
                    site.link(entity),
                    StandingParts.text(spell.standing().state()),
                    site.dates().when(spell.standing().since()),
                    spell.from().toString(),
                    i + 1 < spells.size()
                            ? site.dates().day(spells.get(i + 1).from().minusDays(1))
                            : DateText.NONE);
        });
    }

    private List<PastView.Year> years(EntityType type, PastDays past) {
        Map<String, List<Link>> years = new LinkedHashMap<>();
        past.all()
                .forEach(day -> years.computeIfAbsent(String.valueOf(day.getYear()), year -> new ArrayList<>())
                        .add(parts.day(type, day)));
        return years.entrySet().stream()
                .map(year -> new PastView.Year(year.getKey(), year.getValue()))
                .toList();
    }

    private static String name(EntityType type) {
        return Objects.requireNonNull(type.tracker()).name();
    }

    private Link tracker(EntityType type) {
        return new Link(name(type), site.href(site.permalinks().ofTracker(type)));
    }

    private PageFrame frame(ShownPage page, String title, String summary, List<Link> trail) {
        return frames.frame(page, title, summary, trail, List.of(), List.of());
    }
}
