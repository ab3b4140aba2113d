package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tapeout.content.Author;
import tapeout.content.DatedAction;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FieldValue;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.PostField;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.library.PostGroups;
import tapeout.page.Archive;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.body.BodyText;
import tapeout.view.context.GroupText;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.search.Prose;
import tapeout.view.search.SearchEntry;
import tapeout.view.search.SearchEntry.Answer;
import tapeout.view.search.SearchEntry.Card;
import tapeout.view.search.SearchEntry.Facets;
import tapeout.view.search.SearchEntry.Text;

/** What the search knows of each document. */
final class SearchEntries implements Document.Visitor<SearchEntry> {

    private static final int NAME = 24;
    private static final int SUMMARY = 4;
    private static final int STATEMENT = 2;
    private static final int PROSE = 1;

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final FactText facts;
    private final SearchAnswers answers;
    private final BodyText bodies;

    SearchEntries(
            Library library, Links links, Wording wording, FactText facts, SearchAnswers answers, BodyText bodies) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.facts = facts;
        this.answers = answers;
        this.bodies = bodies;
    }

    /**
     * What something is and when.
     *
     * @param type the facet
     * @param about in a few words
     * @param year four digits; empty where it has none
     */
    record Sort(String type, String about, String year) {}

    @Override
    public SearchEntry of(Post post) {
        When when = Archive.when(post);
        List<String> topics = topics(post.filing().topics());
        List<String> speakers =
                post.claims().stream().map(this::speaker).distinct().toList();
        List<Text> texts = new ArrayList<>(opening(post.title(), post.summary()));
        post.claims().forEach(claim -> texts.add(new Text(claim.text() + "\n" + speaker(claim), STATEMENT)));
        post.unknowns().stream().map(Unknown::text).forEach(text -> texts.add(new Text(text, PROSE)));
        post.corrections().forEach(correction -> texts.add(new Text(correction.text(), PROSE)));
        library.tagsOf(post).forEach(tag -> texts.add(new Text(tag.text(), SUMMARY)));
        post.filing().fields().values().forEach(value -> texts.add(new Text(shown(value), SUMMARY)));
        addSources(texts, post);
        String kind =
                wording.messages().text("post.kind." + post.teaser().kind().word());
        return new SearchEntry(
                card(post, about(kind, wording.dates().when(when).held())),
                new Facets(wording.messages().text("search.type.post"), year(when), topics, speakers, fields(post)),
                texts,
                bodies.of(post),
                Answer.NONE);
    }

    private Map<String, List<String>> fields(Post post) {
        PostGroups groups = library.groups();
        Map<String, List<String>> fields = new HashMap<>();
        for (PostField field : groups.fields()) {
            fields.put(
                    field.name(),
                    groups.of(post, field).stream()
                            .map(group -> GroupText.label(group, wording.messages()))
                            .toList());
        }
        return fields;
    }

    @Override
    public SearchEntry of(Entity entity) {
        EntityType type = entity.type();
        List<Text> texts = new ArrayList<>(opening(entity.title(), entity.summary()));
        answers.names(entity).forEach(name -> texts.add(new Text(name + "\n" + Answer.inOneWord(name), NAME)));
        entity.fields().forEach((name, value) -> texts.add(new Text(shown(value), STATEMENT)));
        entity.facts()
                .facts()
                .forEach((path, all) -> all.forEach(fact -> texts.add(new Text(text(type, path, fact), STATEMENT))));
        for (DatedAction action : entity.actions()) {
            texts.add(new Text(action.text(), STATEMENT));
            texts.add(new Text(Objects.requireNonNullElse(action.citation(), ""), STATEMENT));
        }
        addSources(texts, entity);
        return new SearchEntry(
                card(entity, about(EntityParts.kind(entity), answers.standing(entity))),
                new Facets(type.naming().many(), "", tracking(type), List.of()),
                texts,
                bodies.of(entity),
                answers.of(entity));
    }

    @Override
    public SearchEntry of(Topic topic) {
        return plain(topic, "topic", "", List.of(topic.title()), topic.summary());
    }

    @Override
    public SearchEntry of(Story story) {
        StringBuilder more = new StringBuilder(story.question());
        story.timeline().events().forEach(event -> more.append('\n').append(event.text()));
        return plain(story, "story", more.toString(), topics(story.topics()), story.summary());
    }

    @Override
    public SearchEntry of(Edition edition) {
        return plain(edition, "edition", "", List.of(), "");
    }

    @Override
    public SearchEntry of(Author author) {
        String role = author.role() == null ? "" : author.role();
        return plain(author, "author", role, List.of(), author.summary() == null ? role : author.summary());
    }

    @Override
    public SearchEntry of(StaticPage page) {
        return plain(page, "page", "", List.of(), page.summary() == null ? "" : page.summary());
    }

    @Override
    public SearchEntry of(GenericDocument generic) {
        return plain(generic, "page", "", List.of(), "");
    }

    /** A page that is no document, or one of which nothing else is known. */
    SearchEntry plain(String title, SitePath path, String summary, Sort sort, Prose body) {
        return new SearchEntry(
                new Card(title, links.href(path), summary, sort.about()),
                new Facets(sort.type(), sort.year(), List.of(), List.of()),
                opening(title, summary),
                body,
                Answer.NONE);
    }

    /**
     * A page that leads to others.
     *
     * @param words by which readers ask for it, beside its name
     */
    SearchEntry place(Link page, String summary, String words) {
        List<Text> texts = new ArrayList<>(opening(page.label(), summary));
        texts.add(new Text(words, NAME));
        return new SearchEntry(
                new Card(page.label(), page.href(), summary, wording.messages().text("search.one.page")),
                new Facets(wording.messages().text("search.type.page"), "", List.of(), List.of()),
                texts,
                Prose.NONE,
                Answer.NONE);
    }

    /** What a document's body says. */
    Prose text(Document document) {
        return bodies.of(document);
    }

    private SearchEntry plain(Document document, String type, String more, List<String> topics, String summary) {
        String label = wording.messages().text("search.type." + type);
        String one = wording.messages().text("search.one." + type);
        List<Text> texts = new ArrayList<>(opening(document.title(), summary));
        texts.add(new Text(more, SUMMARY));
        addSources(texts, document);
        return new SearchEntry(
                new Card(document.title(), links.href(document), summary, one),
                new Facets(label, "", topics, List.of()),
                texts,
                bodies.of(document),
                Answer.NONE);
    }

    private Card card(Document document, String about) {
        String summary = document.summary();
        return new Card(document.title(), links.href(document), summary == null ? "" : summary, about);
    }

    private static List<Text> opening(String title, String summary) {
        return List.of(new Text(title, NAME), new Text(Answer.inOneWord(title), NAME), new Text(summary, SUMMARY));
    }

    private static void addSources(List<Text> texts, Document document) {
        for (Source source : document.sources()) {
            texts.add(new Text(source.work().publisher() + "\n" + source.work().title(), PROSE));
        }
    }

    private String about(String kind, String state) {
        return state.isEmpty() ? kind : wording.messages().text("search.about", kind, state);
    }

    private static String year(When when) {
        return String.valueOf(when.first().getYear());
    }

    private List<String> topics(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> library.topic(reference.id()).stream())
                .map(Topic::title)
                .toList();
    }

    /** The topics whose pages list entities of a type. */
    private List<String> tracking(EntityType type) {
        return library.topics().stream()
                .filter(topic -> topic.tracks() == type)
                .map(Topic::title)
                .toList();
    }

    private String speaker(Claim claim) {
        return links.entity(claim.by()).label();
    }

    private String text(EntityType type, String path, Fact fact) {
        FactType declared = Objects.requireNonNull(type.facts().get(path));
        String note = fact.note() == null ? "" : fact.note();
        return declared.texts().label() + "\n" + facts.text(fact.value()) + "\n" + note;
    }

    private String shown(FieldValue value) {
        List<String> named = value.references().stream()
                .map(links::entity)
                .map(link -> link.label())
                .toList();
        return String.join("\n", named.isEmpty() ? value.labels() : named);
    }
}
