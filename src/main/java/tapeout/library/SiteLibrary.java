package tapeout.library;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Status;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Tag;
import tapeout.library.post.PostIndex;
import tapeout.library.post.PostNames;
import tapeout.library.post.RelatedPosts;

/** The library of a site, put together once. */
final class SiteLibrary implements Library {

    private final List<Document> documents;
    private final List<Document> heldBack;
    private final LocalDate today;
    private final Map<String, Topic> topics;
    private final EntityTypes types;
    private final FactHistory history;
    private final Map<String, Entity> entities;
    private final Map<EntityType, List<Entity>> byType;
    private final Map<String, Story> stories;
    private final Map<String, Author> authors;
    private final List<StaticPage> pages;
    private final List<StaticPage> unlistedPages;
    private final List<GenericDocument> generics;
    private final List<Edition> written;
    private final List<WeekEdition> editions;
    private final PostIndex index;
    private final List<Tag> tags;
    private final PostNames names;
    private final RelatedPosts related;
    private final CrossReferenceIndex crossReferences;
    private final ClaimIndex claims;
    private final List<PostCorrection> corrections;
    private final UpcomingIndex upcoming;
    private final ChangeIndex changes;
    private final RelationIndex relations;
    private final MentionIndex mentions;
    private final ComparisonIndex comparisons;
    private final PostGroupIndex groups;
    private final TimelineIndex timelines;

    SiteLibrary(
            LibraryBuilder.Shelves shelves,
            List<Document> heldBack,
            EntityTypes types,
            Alphabet alphabet,
            Visibility visibility,
            FactHistory history) {
        this.types = types;
        this.history = history;
        documents = List.copyOf(shelves.documents());
        this.heldBack = List.copyOf(heldBack);
        today = LocalDate.ofInstant(visibility.asOf(), ZoneOffset.UTC);
        topics = frozen(shelves.topics());
        entities = frozen(shelves.entities());
        byType = entities.values().stream().collect(Collectors.groupingBy(Entity::type));
        stories = frozen(shelves.stories());
        authors = frozen(shelves.authors());
        pages = shelves.pages(true);
        unlistedPages = shelves.pages(false);
        generics = List.copyOf(shelves.generics());
        index = new PostIndex(shelves.posts(), entities.keySet(), types);
        tags = index.tags().all(alphabet);
        names = new PostNames(index.posts());
        written = List.copyOf(shelves.editions());
        editions = Editions.of(index.posts(), written);
        related = new RelatedPosts(index);
        crossReferences = new CrossReferenceIndex(index.posts(), names);
        claims = new ClaimIndex(index.posts(), this::entitiesOf);
        corrections = PostCorrection.of(index.posts());
        upcoming = new UpcomingIndex(entities.values(), today);
        changes = new ChangeIndex(entities.values(), history, visibility);
        relations = new RelationIndex(entities.values(), types);
        mentions = new MentionIndex(documents, entities);
        comparisons = new ComparisonIndex(entities, alphabet);
        groups = new PostGroupIndex(types.postFields(), index.posts(), entities, alphabet);
        timelines = new TimelineIndex(stories.values(), index, names);
    }

    @Override
    public List<Document> documents() {
        return documents;
    }

    @Override
    public List<Document> heldBack() {
        return heldBack;
    }

    @Override
    public List<Document> expired() {
        return heldBack.stream().filter(this::isExpired).toList();
    }

    @Override
    public boolean isExpired(Document document) {
        return document.header().life().status() != Status.DRAFT
                && document.header().life().isOverOn(today);
    }

    @Override
    public List<Post> posts() {
        return index.posts();
    }

    @Override
    public Collection<Topic> topics() {
        return topics.values();
    }

    @Override
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    @Override
    public Collection<Entity> entities() {
        return entities.values();
    }

    @Override
    public List<Entity> entities(EntityType type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    @Override
    public EntityTypes types() {
        return types;
    }

    @Override
    public List<EntityType> trackers() {
        return types.all().stream()
                .filter(type -> type.tracker() != null && !entities(type).isEmpty())
                .toList();
    }

    @Override
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    @Override
    public Collection<Story> stories() {
        return stories.values();
    }

    @Override
    public Optional<Story> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    @Override
    public Collection<Author> authors() {
        return authors.values();
    }

    @Override
    public Optional<Author> author(String id) {
        return Optional.ofNullable(authors.get(id));
    }

    @Override
    public List<StaticPage> pages() {
        return pages;
    }

    @Override
    public List<StaticPage> unlistedPages() {
        return unlistedPages;
    }

    @Override
    public List<GenericDocument> generics() {
        return generics;
    }

    @Override
    public List<WeekEdition> editions() {
        return editions;
    }

    /** What is written of weeks, those without posts included. */
    List<Edition> written() {
        return written;
    }

    @Override
    public List<Document> unshown() {
        return written.stream()
                .filter(edition -> editions.stream().noneMatch(week -> week.written() == edition))
                .map(Document.class::cast)
                .toList();
    }

    @Override
    public Optional<IsoWeek> latestWeek() {
        return editions.stream().map(WeekEdition::week).findFirst();
    }

    @Override
    public Optional<IsoWeek> firstWeek() {
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(editions.get(editions.size() - 1).week());
    }

    @Override
    public Holdings holdings() {
        return new Holdings(
                !entities.isEmpty(),
                !claims.all().isEmpty(),
                !stories.isEmpty(),
                !editions.isEmpty(),
                !tags().isEmpty(),
                types.all().stream().filter(type -> !entities(type).isEmpty()).toList());
    }

    @Override
    public List<Post> postsOfTopic(Topic topic) {
        return index.ofTopic(topic.id());
    }

    @Override
    public List<Post> postsOfStory(Story story) {
        return index.ofStory(story.id());
    }

    @Override
    public List<Post> partsOf(Story story) {
        return index.partsOf(story.id());
    }

    @Override
    public List<Post> postsOfEntity(Entity entity) {
        return index.ofEntity(entity.id());
    }

    @Override
    public List<Post> postsOfAuthor(Author author) {
        return index.ofAuthor(author.id());
    }

    @Override
    public List<Tag> tags() {
        return tags;
    }

    @Override
    public List<Tag> tagsOf(Post post) {
        return index.tags().of(post);
    }

    @Override
    public List<Post> postsOfTag(Tag tag) {
        return index.ofTag(tag);
    }

    @Override
    public PostGroupIndex groups() {
        return groups;
    }

    @Override
    public List<Entity> entitiesOf(Post post) {
        return index.entitiesOf(post).stream()
                .flatMap(id -> entity(id).stream())
                .toList();
    }

    @Override
    public Optional<Post> post(String slug) {
        return names.find(slug);
    }

    @Override
    public Optional<Post> next(Post post) {
        int place = index.place(post);
        return place == 0 ? Optional.empty() : Optional.of(index.posts().get(place - 1));
    }

    @Override
    public Optional<Post> previous(Post post) {
        int place = index.place(post);
        return place + 1 == index.posts().size()
                ? Optional.empty()
                : Optional.of(index.posts().get(place + 1));
    }

    @Override
    public List<Post> related(Post post) {
        return related.of(post);
    }

    @Override
    public Timeline timeline(Story story) {
        return timelines.of(story);
    }

    @Override
    public FactHistory history() {
        return history;
    }

    @Override
    public Relations relations() {
        return relations;
    }

    @Override
    public Mentions mentions() {
        return mentions;
    }

    @Override
    public OptionalInt placeInTimeline(Post post) {
        return timelines.place(post);
    }

    @Override
    public List<PostCorrection> corrections() {
        return corrections;
    }

    @Override
    public List<EntityUpcoming> calendar(Topic topic) {
        return upcoming.of(topic);
    }

    @Override
    public List<EntityUpcoming> upcoming(LocalDate day) {
        return upcoming.ahead(day);
    }

    @Override
    public List<EntityUpcoming> upcoming(Topic topic, LocalDate day) {
        return upcoming.ahead(topic, day);
    }

    @Override
    public List<EntityUpdate> changes() {
        return changes.all();
    }

    @Override
    public List<EntityUpdate> changesOf(Entity entity) {
        return changes.of(entity);
    }

    @Override
    public List<LocalDate> daysOf(Document document) {
        return Stream.of(
                        document.due().map(OffsetDateTime::toLocalDate).stream(),
                        document.changes(),
                        changes.of(document).stream()
                                .map(change -> change.update().date()))
                .flatMap(days -> days)
                .toList();
    }

    @Override
    public Comparisons comparisons() {
        return comparisons;
    }

    @Override
    public List<EntityStanding> standings(LocalDate day) {
        return EntityStanding.on(day, List.copyOf(entities.values()));
    }

    @Override
    public List<EntityStanding> standings(EntityType type, LocalDate day) {
        return EntityStanding.on(day, entities(type));
    }

    @Override
    public PastDays past(EntityType type) {
        return PastDays.of(history, type, entities(type), today);
    }

    @Override
    public CrossReferences crossReferences() {
        return crossReferences;
    }

    @Override
    public ClaimLedger claims() {
        return claims;
    }

    PostIndex index() {
        return index;
    }

    PostNames names() {
        return names;
    }

    private static <K, V> Map<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
