package tapeout.view.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.value.Reference;
import tapeout.library.PostClaim;
import tapeout.view.EntityView;
import tapeout.view.assemble.chart.ChartParts;
import tapeout.view.assemble.part.ClaimParts;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.FieldParts;
import tapeout.view.assemble.part.NewestParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.body.PortableMarkup;
import tapeout.view.body.SourceNumbers;
import tapeout.view.claim.SaidLine;
import tapeout.view.context.SiteContext;
import tapeout.view.fact.FactCell;
import tapeout.view.fact.FactTable;
import tapeout.view.fact.StatusLine;
import tapeout.view.part.Detail;
import tapeout.view.part.Link;
import tapeout.view.words.DateText;

/** Makes what posts and entities say for programs that read Markdown. */
public final class TwinAssembler {

    private final SiteContext site;
    private final PortableMarkup bodies;
    private final FactParts facts;
    private final FieldParts fields;
    private final StandingParts standings;
    private final NewestParts newest;
    private final ClaimParts claims;

    public TwinAssembler(SiteContext site) {
        this.site = site;
        this.bodies = new PortableMarkup(site.fillings(), new ChartParts(site.library(), site.links(), site.wording()));
        FactText text = new FactText(site.library(), site.wording());
        this.standings = new StandingParts(site.library(), site.links(), site.wording(), text);
        this.facts = new FactParts(
                new EntityParts(site.library(), site.links(), site.wording(), text, standings), text, site.wording());
        this.fields = new FieldParts(site.library(), site.links(), site.wording());
        this.newest = new NewestParts(site.library(), site.links(), site.wording());
        this.claims = new ClaimParts(site.library(), site.links(), site.wording());
    }

    public TwinView twin(Post post) {
        SourceNumbers sources = new SourceNumbers(post);
        List<TwinView.Item> details = new ArrayList<>();
        details.add(item("post.published", Stream.of(post.byline().day().toString())));
        post.changed().ifPresent(day -> details.add(item("post.updated", Stream.of(day.toString()))));
        if (post.event() != null) {
            String day = post.event().date() == null
                    ? site.messages().text("date.unknown")
                    : post.event().date().toString();
            details.add(item("post.event", Stream.of(post.event().label(), day)));
        }
        details.add(new TwinView.Item(site.messages().text("post.author"), authors(post)));
        fields.of(post).forEach(detail -> details.add(item(detail)));
        details.add(page(post));
        List<TwinView.Section> sections = new ArrayList<>();
        add(sections, "post.claims", false, post.claims().stream().map(claim -> claim(new PostClaim(post, claim))));
        add(
                sections,
                "post.unknowns",
                false,
                post.unknowns().stream().map(unknown -> new TwinView.Item("", List.of(Link.text(unknown.text())))));
        add(
                sections,
                "navigation.corrections",
                false,
                post.corrections().stream()
                        .map(correction -> new TwinView.Item(
                                correction.date().toString(), List.of(Link.text(correction.text())))));
        add(sections, "post.sources", true, post.sources().stream().map(this::source));
        return new TwinView(
                post.title(), site.absolute(post), post.summary(), details, bodies.of(post, sources), sections);
    }

    public TwinView twin(Entity entity) {
        SourceNumbers sources = new SourceNumbers(entity);
        List<TwinView.Item> details = new ArrayList<>();
        entity.type().fields().values().stream()
                .filter(field -> entity.fields().containsKey(field.name()))
                .forEach(field -> details.add(item(fields.detail(
                        field, Objects.requireNonNull(entity.fields().get(field.name()))))));
        if (!entity.profile().alsoKnownAs().isEmpty()) {
            details.add(item("entity.also", entity.profile().alsoKnownAs().stream()));
        }
        entity.standing(site.today())
                .ifPresent(standing -> details.add(item(
                        "twin.state",
                        Stream.of(standing.state().label(), standing.since().toString()))));
        EntityView.Lapse lapse = standings.lapse(entity);
        if (lapse.day().present()) {
            details.add(item(
                    "twin.lapse", Stream.of(lapse.state().label(), lapse.day().iso())));
        }
        EntityView.Facts all = facts.of(entity, sources);
        today(entity, all.status()).forEach(details::add);
        details.add(page(entity));
        List<TwinView.Section> sections = new ArrayList<>();
        add(sections, "compare.facts", false, facts(entity, all));
        add(
                sections,
                "lifecycle.actions.caption",
                false,
                entity.actions().stream()
                        .map(action -> new TwinView.Item(
                                action.date().toString(),
                                List.of(Link.text(action.action().label()), Link.text(action.text())))));
        add(
                sections,
                "entity.mentions",
                false,
                site.library().postsOfEntity(entity).stream()
                        .map(post -> new TwinView.Item(post.byline().day().toString(), List.of(absolute(post)))));
        add(sections, "entity.sources", true, entity.sources().stream().map(this::source));
        return new TwinView(
                entity.title(), site.absolute(entity), entity.summary(), details, bodies.of(entity, sources), sections);
    }

    /** How far it has come, what binds it, the newest of those that refer to it and what it said last: as its page opens. */
    private Stream<TwinView.Item> today(Entity entity, StatusLine status) {
        return Stream.of(
                        Stream.of(status)
                                .filter(line -> line.status().present())
                                .map(line -> item(
                                        site.messages().text("twin.state"),
                                        Link.NONE,
                                        line.status().label(),
                                        day(line.since()))),
                        standings.bearing(entity).stream()
                                .map(line ->
                                        item(line.state().label(), line.entity(), day(line.since()), line.summary())),
                        newest.of(entity).stream()
                                .flatMap(row -> row.lines().stream()
                                        .map(line -> item(
                                                row.label(),
                                                line.entity(),
                                                line.status().label(),
                                                day(line.since())))),
                        claims.saidLast(entity).stream()
                                .map(SaidLine::claim)
                                .map(claim -> item(
                                        site.messages().text("today.said"),
                                        new Link(claim.text(), claim.href()),
                                        site.messages().text("claim.status." + claim.status()),
                                        day(claim.said()))))
                .flatMap(items -> items);
    }

    private static String day(DateText day) {
        return day.iso().isEmpty() ? day.text() : day.iso();
    }

    private Stream<TwinView.Item> facts(Entity entity, EntityView.Facts all) {
        return Stream.of(
                        Stream.concat(all.opening().stream(), all.rows().stream())
                                .filter(row -> !row.values().isEmpty())
                                .map(row -> new TwinView.Item(row.label(), cells(row.values()))),
                        all.tables().stream().flatMap(table -> rows(entity, table)),
                        all.lists().stream().map(list -> new TwinView.Item(list.heading(), cells(list.cells()))))
                .flatMap(items -> items);
    }

    private Stream<TwinView.Item> rows(Entity entity, FactTable table) {
        String label = Objects.requireNonNull(entity.type().facts().get(table.id()))
                .texts()
                .label();
        return table.rows().stream()
                .flatMap(row -> Stream.iterate(0, i -> i + 1)
                        .limit(row.cells().size())
                        .filter(i -> !row.cells().get(i).isEmpty())
                        .map(i -> new TwinView.Item(
                                Stream.of(label, row.label(), table.heads().get(i))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(", ")),
                                cells(row.cells().get(i)))));
    }

    private List<Link> cells(List<FactCell> cells) {
        return cells.stream()
                .map(cell -> Link.text(Stream.of(
                                cell.qualifier(),
                                cell.disclosed() ? cell.text() : site.messages().text("fact.undisclosed"),
                                cell.sources().stream()
                                        .map(source -> "[" + source.number() + "]")
                                        .collect(Collectors.joining()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ", "", remarks(cell)))))
                .toList();
    }

    /** What a page tells beside a value: without it one that is over would read like one that holds. */
    private String remarks(FactCell cell) {
        String remarks = Stream.of(
                        dated("fact.as-of", cell.life().asOf()),
                        dated("fact.until", cell.life().until()),
                        dated("fact.verified", cell.life().verified()),
                        cell.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(site.messages().text("list.semicolon") + " "));
        return remarks.isEmpty() ? "" : " (" + remarks + ")";
    }

    private String dated(String key, DateText day) {
        return day.present() ? site.messages().text(key) + " " + day(day) : "";
    }

    private TwinView.Item claim(PostClaim one) {
        Reference by = one.claim().by();
        return new TwinView.Item(
                "",
                List.of(
                        new Link(
                                one.claim().text(),
                                site.urls().absolute(site.permalinks().of(one))),
                        site.library().entity(by.id()).map(this::absolute).orElse(Link.text(by.id())),
                        Link.text(site.messages()
                                .text("claim.status." + one.claim().status().word()))));
    }

    private TwinView.Item source(Source source) {
        URI url = source.url();
        return new TwinView.Item(
                source.work().publisher(),
                List.of(
                        url == null
                                ? Link.text(source.work().title())
                                : new Link(source.work().title(), url.toString()),
                        Link.text(site.messages().text("source.accessed") + " "
                                + source.dates().accessed())));
    }

    private void add(List<TwinView.Section> sections, String heading, boolean numbered, Stream<TwinView.Item> items) {
        List<TwinView.Item> all = items.toList();
        if (!all.isEmpty()) {
            sections.add(new TwinView.Section(site.messages().text(heading), numbered, all));
        }
    }

    private List<Link> authors(Post post) {
        List<Link> authors = post.byline().authors().stream()
                .flatMap(reference -> site.library().author(reference.id()).stream())
                .map(this::absolute)
                .toList();
        return authors.isEmpty() ? List.of(Link.text(site.messages().text("post.desk"))) : authors;
    }

    private TwinView.Item page(Document document) {
        String address = site.absolute(document);
        return new TwinView.Item(site.messages().text("twin.page"), List.of(new Link(address, address)));
    }

    private TwinView.Item item(String key, Stream<String> texts) {
        return new TwinView.Item(
                site.messages().text(key), texts.map(Link::text).toList());
    }

    private TwinView.Item item(String label, Link first, String... texts) {
        return new TwinView.Item(
                label,
                Stream.concat(Stream.of(absolute(first)), Stream.of(texts).map(Link::text))
                        .filter(Link::present)
                        .toList());
    }

    private TwinView.Item item(Detail detail) {
        return new TwinView.Item(
                detail.label(),
                detail.form().equals("date")
                        ? List.of(Link.text(detail.date().text()))
                        : detail.values().stream().map(this::absolute).toList());
    }

    private Link absolute(Document document) {
        return new Link(document.title(), site.absolute(document));
    }

    private Link absolute(Link link) {
        return link.linked()
                ? new Link(link.label(), site.urls().host().resolve(link.href()).toString())
                : link;
    }
}
