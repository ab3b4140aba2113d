package tapeout.view.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Edition;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.Topic;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.library.WeekEdition;
import tapeout.page.FeedSubject;
import tapeout.page.IndexPage;
import tapeout.page.OwnPage;
import tapeout.view.EditionView;
import tapeout.view.EditionsView;
import tapeout.view.LeadStory;
import tapeout.view.assemble.chart.ChartParts;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.CitedText;
import tapeout.view.body.PortableMarkup;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.PostGroups;
import tapeout.view.context.SiteContext;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.Neighbours;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicBlock;

/** Makes the views of editions. */
final class EditionAssembler {

    /** How many briefs stand with their summaries: what can be read at once, and what mail programs do not cut off. */
    private static final int MOST_BRIEFS = 20;

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final PortableMarkup mails;
    private final PostParts parts;
    private final UpcomingParts upcoming;
    private final PostGroups groups;

    EditionAssembler(
            SiteContext site, FrameAssembler frames, BodyMarkup bodies, PostParts parts, UpcomingParts upcoming) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.bodies = bodies;
        this.mails = new PortableMarkup(site.fillings(), new ChartParts(site.library(), site.links(), site.wording()));
        this.parts = parts;
        this.upcoming = upcoming;
        this.groups = new PostGroups(site.teasers(), site.wording());
    }

    EditionView view(OwnPage.EditionPage page) {
        WeekEdition edition = page.edition();
        EditionTeaser teaser = teaser(edition);
        String title = teaser.title().isEmpty() ? site.editions().of(edition.week()) : teaser.title();
        Edition written = edition.written();
        SourceNumbers sources = written == null ? SourceNumbers.NONE : new SourceNumbers(written);
        List<WeekEdition> all = site.library().editions();
        int place = all.indexOf(edition);
        LocalDate end = earlier(edition.week().sunday(), site.today());
        return new EditionView(
                frames.frame(
                        page,
                        title,
                        description(teaser),
                        List.of(listLink()),
                        List.of(new FeedSubject.OfEditions()),
                        List.of()),
                teaser,
                written == null
                        ? CitedText.NONE
                        : new CitedText(bodies.of(written, sources), sources.views(site.dates())),
                posts(edition),
                site.library().corrections().stream()
                        .filter(entry -> !entry.correction()
                                        .date()
                                        .isBefore(edition.week().monday())
                                && !entry.correction()
                                        .date()
                                        .isAfter(edition.week().sunday()))
                        .map(entry -> parts.correction(entry, true))
                        .toList(),
                upcoming.lines(site.library().upcoming(end)),
                new Neighbours(
                        place == 0 ? Link.NONE : link(all.get(place - 1)),
                        place == all.size() - 1 ? Link.NONE : link(all.get(place + 1))),
                new EditionView.Formats(
                        formats(edition), subject(teaser), written == null ? Markup.NONE : mails.of(written, sources)));
    }

    private EditionView.Posts posts(WeekEdition edition) {
        List<Post> briefs = edition.posts().stream()
                .filter(post -> isBrief(post) && post != edition.lead())
                .toList();
        int shown = Math.min(briefs.size(), MOST_BRIEFS);
        return new EditionView.Posts(
                new LeadStory(site.teaser(edition.lead()), parts.leadClaims(edition.lead())),
                topics(edition),
                briefs.subList(0, shown).stream().map(site::teaser).toList(),
                groups.of(briefs.subList(shown, briefs.size())));
    }

    private String subject(EditionTeaser teaser) {
        return site.messages()
                .text(
                        "mail.subject",
                        site.config().identity().title(),
                        teaser.number(),
                        teaser.title().isEmpty() ? teaser.lead().label() : teaser.title());
    }

    private List<Link> formats(WeekEdition edition) {
        List<Link> formats = new ArrayList<>();
        if (site.config().mailing().from() != null) {
            formats.add(new Link(
                    site.messages().text("edition.mail"),
                    site.href(site.permalinks().mailOf(edition.week()))));
        }
        formats.add(new Link(
                site.messages().text("edition.text"),
                site.href(site.permalinks().textOf(edition.week()))));
        return formats;
    }

    EditionsView view(IndexPage.EditionIndexPage page) {
        Map<Integer, List<EditionTeaser>> years = new LinkedHashMap<>();
        page.editions()
                .items()
                .forEach(edition -> years.computeIfAbsent(edition.week().year(), year -> new ArrayList<>())
                        .add(teaser(edition)));
        return new EditionsView(
                frames.frame(
                        page,
                        site.messages().text("navigation.editions"),
                        site.messages().text("list.editions.summary"),
                        List.of(),
                        List.of(new FeedSubject.OfEditions()),
                        List.of()),
                years.entrySet().stream()
                        .map(year -> new EditionsView.Year(String.valueOf(year.getKey()), year.getValue()))
                        .toList(),
                pageLists.pagination(page.editions()));
    }

    private String description(EditionTeaser edition) {
        return site.messages()
                .text(
                        "edition.description",
                        edition.dates().text(),
                        edition.lead().label(),
                        edition.posts());
    }

    /** An edition as a list shows it. */
    EditionTeaser teaser(WeekEdition edition) {
        Edition written = edition.written();
        String title = written == null || written.headline() == null ? "" : written.headline();
        return new EditionTeaser(
                site.editions().number(edition.week()),
                title,
                site.href(site.permalinks().of(edition.week())),
                site.dates().span(edition.week().monday(), edition.week().sunday()),
                edition.week().equals(IsoWeek.of(site.today())),
                edition.posts().size(),
                site.link(edition.lead()));
    }

    private List<TopicBlock> topics(WeekEdition edition) {
        List<TopicBlock> blocks = new ArrayList<>();
        for (Topic topic : site.library().topics()) {
            List<PostTeaser> posts = edition.posts().stream()
                    .filter(post -> post != edition.lead() && !isBrief(post))
                    .filter(post -> post.filing().isLedBy(topic))
                    .map(site::teaser)
                    .toList();
            if (!posts.isEmpty()) {
                blocks.add(new TopicBlock(
                        site.topic(topic), topic.summary(), posts.get(0), posts.subList(1, posts.size())));
            }
        }
        return blocks;
    }

    private Link listLink() {
        return new Link(site.messages().text("navigation.editions"), site.href(SitePath.page("editions")));
    }

    private Link link(WeekEdition edition) {
        EditionTeaser teaser = teaser(edition);
        return new Link(teaser.dates().text(), teaser.href());
    }

    /** Whether it stands below the topics: a brief, or a post that no topic leads. */
    private static boolean isBrief(Post post) {
        return post.teaser().kind() == PostKind.BRIEF || post.filing().topics().isEmpty();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
