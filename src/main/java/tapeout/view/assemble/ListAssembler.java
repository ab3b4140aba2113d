package tapeout.view.assemble;

import java.util.List;
import tapeout.content.Author;
import tapeout.content.GenericDocument;
import tapeout.content.PageKind;
import tapeout.content.StaticPage;
import tapeout.content.type.Texts;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.library.PostGroup;
import tapeout.page.FeedSubject;
import tapeout.page.IndexPage;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.OwnPage;
import tapeout.page.ShownPage;
import tapeout.view.AuthorView;
import tapeout.view.ChangesView;
import tapeout.view.CorrectionsView;
import tapeout.view.DocumentView;
import tapeout.view.LatestView;
import tapeout.view.NotFoundView;
import tapeout.view.PageFrame;
import tapeout.view.RedirectView;
import tapeout.view.StaticPageView;
import tapeout.view.TagView;
import tapeout.view.TagsView;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.MentionedSources;
import tapeout.view.body.Prose;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.GroupText;
import tapeout.view.context.PostGroups;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.words.Messages;

/** Makes the views of the remaining pages: tags, authors, corrections, changes, pages of our own, and the one for dead addresses. */
final class ListAssembler {

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final PostParts parts;
    private final EntityParts entities;

    ListAssembler(SiteContext site, FrameAssembler frames, BodyMarkup bodies, PostParts parts, EntityParts entities) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.bodies = bodies;
        this.parts = parts;
        this.entities = entities;
    }

    TagView view(ListPage.TagPage page) {
        String tag = page.tag().text();
        List<Link> trail = site.config().addresses().tags() == null
                ? List.of()
                : List.of(new Link(
                        site.messages().text("navigation.tags"),
                        site.href(site.config().addresses().tags())));
        return new TagView(
                frames.frame(
                        page,
                        tag,
                        site.messages().text("list.tag.summary", tag),
                        trail,
                        followed(page.tag()),
                        ListData.of(site.links(), page.posts())),
                site.messages().text("tag.label"),
                tag,
                Link.NONE,
                page.posts().total(),
                pageLists.posts(page.posts()));
    }

    private List<FeedSubject> followed(Tag tag) {
        SitePath tags = site.config().addresses().tags();
        return tags == null ? List.of() : List.of(new FeedSubject.OfTag(tag, tags));
    }

    TagsView view(IndexPage.TagIndexPage page) {
        return new TagsView(
                frame(page, "tags", List.of()),
                site.messages().text("navigation.tags"),
                site.messages().text("list.tags.summary"),
                site.messages().text("count.tags", page.tags().size()),
                page.tags().stream()
                        .map(tag -> new TagsView.TagLine(
                                tag.text(),
                                site.href(site.permalinks().ofTag(page.path(), tag)),
                                site.library().postsOfTag(tag).size()))
                        .toList());
    }

    TagView view(ListPage.GroupPage page) {
        PostGroup group = page.group();
        Messages messages = site.messages();
        String label = group.field().type().texts().label();
        Link about = group.field().type().target() == null
                ? Link.NONE
                : site.library().entity(group.key()).map(site::link).orElse(Link.NONE);
        return new TagView(
                frames.frame(
                        page,
                        GroupText.title(group, messages),
                        messages.text("list.field.summary", GroupText.title(group, messages)),
                        List.of(new Link(label, site.href(site.permalinks().of(group.field())))),
                        List.of(new FeedSubject.OfGroup(group)),
                        ListData.of(site.links(), page.posts())),
                label,
                GroupText.label(group, messages),
                about,
                page.posts().total(),
                pageLists.posts(page.posts()));
    }

    TagsView view(IndexPage.GroupIndexPage page) {
        Texts texts = page.field().type().texts();
        List<PostGroup> groups = site.library().groups().of(page.field());
        return new TagsView(
                frame(page, texts.label(), texts.definition(), List.of()),
                texts.label(),
                texts.definition().equals(texts.label()) ? "" : texts.definition(),
                site.messages().text("count.values", groups.size()),
                groups.stream()
                        .map(group -> new TagsView.TagLine(
                                GroupText.label(group, site.messages()),
                                site.href(site.permalinks().of(group)),
                                site.library().groups().posts(group).size()))
                        .toList());
    }

    AuthorView view(OwnPage.AuthorPage page) {
        Author author = page.author();
        String summary = author.summary() == null ? "" : author.summary();
        return new AuthorView(
                frames.frame(
                        page,
                        author.name(),
                        summary,
                        List.of(),
                        List.of(new FeedSubject.OfAuthor(author)),
                        ListData.of(site.links(), page.posts())),
                author.name(),
                author.role() == null ? "" : author.role(),
                summary,
                bodies.of(author, new SourceNumbers(author)),
                pageLists.posts(page.posts()));
    }

    CorrectionsView view(MadePage.CorrectionsPage page) {
        Link policy = site.library().pages().stream()
                .filter(candidate -> candidate.id().equals("corrections-policy"))
                .findFirst()
                .map(site::link)
                .orElse(Link.NONE);
        return new CorrectionsView(
                frame(page, "corrections", List.of(), new FeedSubject.OfCorrections()),
                policy,
                page.corrections().items().stream()
                        .map(entry -> parts.correction(entry, true))
                        .toList(),
                pageLists.pagination(page.corrections()));
    }

    ChangesView view(MadePage.ChangesPage page) {
        MentionedSources sources = new MentionedSources(site.dates());
        List<Link> trail = site.library().trackers().isEmpty() ? List.of() : List.of(site.trackers());
        return new ChangesView(
                frame(page, "changes", trail, new FeedSubject.OfChanges()),
                page.changes().items().stream()
                        .map(change -> entities.change(change, sources.of(change.entity()), true))
                        .toList(),
                sources.views(),
                site.dates().day(site.library().history().begins().orElse(null)),
                pageLists.pagination(page.changes()));
    }

    StaticPageView view(OwnPage.DocumentPage page) {
        StaticPage document = page.page();
        String summary = document.summary() == null ? "" : document.summary();
        SourceNumbers sources = new SourceNumbers(document);
        Prose body = bodies.of(document, sources);
        List<Markup> data = document.kind() == PageKind.GLOSSARY
                ? List.of(GlossaryData.of(site.urls().absolute(page.path()), document.title(), summary, body))
                : List.of();
        return new StaticPageView(
                frames.frame(page, document.title(), summary, List.of(), List.of(), data),
                document.title(),
                summary,
                site.dates().day(document.header().life().updated()),
                BodyMarkup.contents(document.body()),
                body,
                sources.views(site.dates()));
    }

    DocumentView view(OwnPage.GenericPage page) {
        GenericDocument document = page.generic();
        return new DocumentView(
                frame(page, document.title(), "", List.of()),
                document.type(),
                document.title(),
                document.values(),
                bodies.of(document, new SourceNumbers(document)));
    }

    NotFoundView view(MadePage.NotFoundPage page) {
        return nothing(
                page,
                "404",
                site.messages().text("not-found.title"),
                site.messages().text("not-found.summary"));
    }

    /** It does not say what stood there: that has been withdrawn. */
    NotFoundView view(OwnPage.GonePage page) {
        String since =
                site.dates().day(page.document().header().life().expires()).text();
        return nothing(
                page, "", site.messages().text("gone.title"), site.messages().text("gone.summary", since));
    }

    private NotFoundView nothing(ShownPage page, String label, String title, String summary) {
        return new NotFoundView(
                frame(page, title, "", List.of()),
                label,
                title,
                summary,
                site.library().topics().stream().map(site::topic).toList(),
                PostGroups.few(site.library(), site.teasers()));
    }

    LatestView view(ListPage.LatestPage page) {
        return new LatestView(frame(page, "latest", List.of()), pageLists.posts(page.posts()));
    }

    RedirectView view(OwnPage.RedirectPage page) {
        return new RedirectView(
                site.config().identity().language().toLanguageTag(),
                page.document().title(),
                site.href(page.target()),
                site.urls().absolute(page.target()));
    }

    private PageFrame frame(ShownPage page, String list, List<Link> trail, FeedSubject... follows) {
        return frames.frame(
                page,
                site.messages().text("navigation." + list),
                site.messages().text("list." + list + ".summary"),
                trail,
                List.of(follows),
                List.of());
    }

    private PageFrame frame(ShownPage page, String title, String summary, List<Link> trail) {
        return frames.frame(page, title, summary, trail, List.of(), List.of());
    }
}
