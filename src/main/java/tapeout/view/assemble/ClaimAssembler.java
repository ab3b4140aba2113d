package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.Topic;
import tapeout.content.statement.Claim;
import tapeout.content.value.PageId;
import tapeout.library.PostClaim;
import tapeout.page.Anchors;
import tapeout.page.FeedSubject;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.page.Slice;
import tapeout.page.data.TrackerFile;
import tapeout.view.ClaimPageView;
import tapeout.view.ClaimsView;
import tapeout.view.PageFrame;
import tapeout.view.TrackersView;
import tapeout.view.assemble.part.ClaimChart;
import tapeout.view.assemble.part.ClaimFilters;
import tapeout.view.assemble.part.ClaimParts;
import tapeout.view.body.MentionedSources;
import tapeout.view.claim.ClaimView;
import tapeout.view.context.SiteContext;
import tapeout.view.context.TimeGroups;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.TrackerData;
import tapeout.view.words.DateText;

/** Makes the views of the ledger of claims and of each claim's page. */
final class ClaimAssembler {

    // how many characters of each fit into the title that browsers show, and into what search engines show
    private static final int TITLE = 110;
    private static final int SPEAKER = 50;
    private static final int SUMMARY = 100;
    private static final int HEADLINE = 80;

    /** Groups show until so many claims do; the others fold. */
    private static final int OPENING = 12;

    /** So many claims show at once; what a group has beyond folds by itself, unless it is a few. */
    private static final int AT_ONCE = 24;

    private static final int FEW = 6;

    private final SiteContext site;
    private final FrameAssembler frames;
    private final ClaimParts parts;
    private final ClaimChart charts;
    private final ClaimFilters filters;
    private final ClaimDataAssembler data;
    private final ClaimData linked;
    private final TimeGroups spans;
    private final PageLists lists;

    ClaimAssembler(SiteContext site, FrameAssembler frames, ClaimParts parts) {
        this.site = site;
        this.frames = frames;
        this.parts = parts;
        this.charts = new ClaimChart(site.library(), site.wording());
        this.filters = new ClaimFilters(site.library(), site.wording(), parts);
        this.data = new ClaimDataAssembler(site);
        this.linked = new ClaimData(
                site.library(),
                site.links(),
                site.messages(),
                new EntityData(site.library(), site.links(), site.messages()),
                new PublisherData(site.config().identity(), site.files(), site.urls()));
        this.spans = new TimeGroups(site.wording());
        this.lists = new PageLists(site.links(), site.teasers(), site.messages());
    }

    ClaimsView view(MadePage.ClaimsPage page) {
        return page.number() == 1 ? first(page) : further(page);
    }

    private ClaimsView first(MadePage.ClaimsPage page) {
        TrackerData all = data.data();
        List<PostClaim> claims = site.library().claims().all();
        List<Download> downloads = List.of(
                download("rows", TrackerFile.ROWS, "text/csv"), download("json", TrackerFile.JSON, "application/json"));
        return new ClaimsView(
                frame(page, List.of(TrackerJsonLd.dataset(site.messages(), site.urls(), all, downloads))),
                teaser(page, downloads),
                charts.bySpeaker(claims, one -> parts.speaker(one.claim().by())).stream()
                        .toList(),
                filters.of(claims),
                groups(page.claims()),
                page.older().stream().flatMap(this::older).toList(),
                lists.pagination(page.claims()),
                new DataDictionary(all.terms(), all.columns(), List.of()));
    }

    private ClaimsView further(MadePage.ClaimsPage page) {
        return new ClaimsView(
                frame(page, List.of()),
                teaser(page, List.of()),
                List.of(),
                List.of(),
                groups(page.claims()),
                List.of(),
                lists.pagination(page.claims()),
                DataDictionary.NONE);
    }

    private PageFrame frame(MadePage.ClaimsPage page, List<Markup> jsonLd) {
        return frames.frame(page, data.name(), data.summary(), List.of(), List.of(new FeedSubject.OfClaims()), jsonLd);
    }

    private TrackersView.Teaser teaser(MadePage.ClaimsPage page, List<Download> downloads) {
        return new TrackersView.Teaser(
                "claim",
                data.name(),
                data.summary(),
                site.href(Permalinks.CLAIMS),
                page.claims().total(),
                DateText.NONE,
                DateText.NONE,
                downloads);
    }

    ClaimPageView view(MadePage.ClaimPage page) {
        PostClaim one = page.claim();
        Post post = one.post();
        MentionedSources sources = new MentionedSources(site.dates());
        ClaimView claim = parts.view(one, sources.of(post), true);
        String speaker = start(claim.by().label(), SPEAKER);
        return new ClaimPageView(
                frames.frame(
                        page,
                        site.messages().text("claim.title", speaker, start(claim.text(), TITLE - speaker.length())),
                        site.messages()
                                .text(
                                        "claim.summary",
                                        speaker,
                                        start(post.title(), HEADLINE),
                                        start(claim.text(), SUMMARY)),
                        List.of(new Link(site.messages().text("navigation.claims"), site.href(Permalinks.CLAIMS))),
                        List.of(new FeedSubject.OfClaims()),
                        List.of(linked.of(one))),
                one.name(),
                claim,
                one.said().map(site.dates()::when).orElse(DateText.NONE),
                topics(post).map(site::topic).toList(),
                new ClaimPageView.Told(
                        new Link(
                                post.title(),
                                site.href(post, Anchors.claim(one.claim().id()))),
                        site.dates().day(post.byline().day())),
                more(one.claim()),
                sources.views());
    }

    /** A text as far as it fits, to the end of a word. */
    private static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > 0 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private Link more(Claim claim) {
        return site.library()
                .entity(claim.by().id())
                .map(entity -> parts.allBy(
                        entity.id(), site.library().claims().by(entity).size()))
                .orElse(Link.NONE);
    }

    private Stream<Topic> topics(Post post) {
        return post.filing().topics().stream().flatMap(reference -> site.library().topic(reference.id()).stream());
    }

    private Download download(String key, TrackerFile file, String type) {
        List<String> name = site.permalinks().ofClaims(file).segments();
        return new Download(
                key, name.get(name.size() - 1), site.href(site.permalinks().ofClaims(file)), type);
    }

    private List<ClaimsView.Group> groups(Slice<PostClaim> page) {
        List<ClaimsView.Group> groups = new ArrayList<>();
        int before = 0;
        int number = 0;
        for (Map.Entry<String, List<PostClaim>> span : spans(page).entrySet()) {
            String anchor = page.number() == 1 ? "" : anchor(page, number++);
            List<PostClaim> claims = span.getValue();
            boolean open = before < OPENING;
            int room = AT_ONCE - before;
            int shown = open && claims.size() > room + FEW ? room : claims.size();
            groups.add(group(anchor, span.getKey(), open, claims.subList(0, shown)));
            if (shown < claims.size()) {
                String label = site.messages().text("claim.group.rest", span.getKey());
                groups.add(group("", label, false, claims.subList(shown, claims.size())));
            }
            before += claims.size();
        }
        return groups;
    }

    private ClaimsView.Group group(String anchor, String label, boolean open, List<PostClaim> claims) {
        return new ClaimsView.Group(
                anchor, label, open, claims.stream().map(this::row).toList());
    }

    private Stream<ClaimsView.Older> older(Slice<PostClaim> page) {
        String href = site.href(page.path());
        List<ClaimsView.Older> older = new ArrayList<>();
        spans(page)
                .forEach((label, claims) -> older.add(new ClaimsView.Older(
                        new Link(label, href + "#" + anchor(page, older.size())), claims.size())));
        return older.stream();
    }

    private Map<String, List<PostClaim>> spans(Slice<PostClaim> page) {
        return spans.of(page.items(), PostClaim::said);
    }

    /** @param group which one of the page, from 0 */
    private static String anchor(Slice<PostClaim> page, int group) {
        return PageId.GROUP.of(page.number() + "_" + (group + 1));
    }

    private ClaimsView.Row row(PostClaim one) {
        return new ClaimsView.Row(
                parts.line(one), one.said().map(said -> said.first().toString()).orElse(""), filters.of(one));
    }
}
