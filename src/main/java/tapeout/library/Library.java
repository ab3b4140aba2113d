package tapeout.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Document;
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
import tapeout.content.value.Tag;

/**
 * Everything that goes out, read and frozen: the one owner of facts that concern more than one document. Every list is in
 * a total order. Safe for use by many threads.
 */
public final class Library {

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
    private final List<GenericDocument> generics;
    private final List<WeekEdition> editions;
    private final PostIndex index;
    private final PostNames names;
    private final RelatedPosts related;
    private final CrossReferences crossReferences;
    private final ClaimLedger claims;
    private final List<PostCorrection> corrections;
    private final List<EntityUpcoming> upcoming;
    private final List<EntityUpdate> changes;
    private final Map<String, List<EntityUpdate>> changesByEntity;
    private final Relations relations;
    private final Mentions mentions;
    private final Comparisons comparisons;
    private final PostGroups groups;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Map<Post, Integer> timelinePlaces = new IdentityHashMap<>();

    Library(
            LibraryBuilder.Shelves shelves,
            List<Document> heldBack,
            EntityTypes types,
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
        pages = List.copyOf(shelves.pages());
        generics = List.copyOf(shelves.generics());
        index = new PostIndex(shelves.posts(), entities.keySet());
        names = new PostNames(index.posts());
        editions = Editions.of(index.posts(), shelves.editions());
        related = new RelatedPosts(index);
        crossReferences = new CrossReferences(index.posts(), names);
        claims = new ClaimLedger(index.posts(), this::entitiesOf);
        corrections = PostCorrection.of(index.posts());
        upcoming = EntityUpcoming.of(entities.values());
        changes = EntityUpdate.of(entities.values(), history, visibility);
        changesByEntity = changes.stream()
                .collect(Collectors.groupingBy(change -> change.entity().id()));
        relations = new Relations(entities.values());
        mentions = new Mentions(documents, entities);
        comparisons = new Comparisons(entities);
        groups = new PostGroups(types.postFields(), index.posts(), entities);
        stories.forEach((id, story) -> addTimeline(story));
    }

    /** Every document that goes out, by file. */
    public List<Document> documents() {
        return documents;
    }

    /** Documents that were read and do not go out: drafts, posts dated ahead, and what has expired. */
    public List<Document> heldBack() {
        return heldBack;
    }

    /** Documents that went out and do not any more, since they have expired. */
    public List<Document> expired() {
        return heldBack.stream().filter(this::isExpired).toList();
    }

    /** Whether a document is held back because it has expired. */
    public boolean isExpired(Document document) {
        return document.header().status() != Status.DRAFT && document.header().isOverOn(today);
    }

    /** All posts, the latest first. */
    public List<Post> posts() {
        return index.posts();
    }

    /** The topics in their order. */
    public Collection<Topic> topics() {
        return topics.values();
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** All entities by type, then by name. */
    public Collection<Entity> entities() {
        return entities.values();
    }

    /** The entities of one type, by name. */
    public List<Entity> entities(EntityType type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /** What the site follows. */
    public EntityTypes types() {
        return types;
    }

    /** The types that a tracker follows, as far as there are entities of them. */
    public List<EntityType> trackers() {
        return types.all().stream()
                .filter(type -> type.tracker() != null && !entities(type).isEmpty())
                .toList();
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The stories, the one with the latest post first. */
    public Collection<Story> stories() {
        return stories.values();
    }

    public Optional<Story> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** The authors by name. */
    public Collection<Author> authors() {
        return authors.values();
    }

    public Optional<Author> author(String id) {
        return Optional.ofNullable(authors.get(id));
    }

    public List<StaticPage> pages() {
        return pages;
    }

    public List<GenericDocument> generics() {
        return generics;
    }

    /** The editions, the latest first. */
    public List<WeekEdition> editions() {
        return editions;
    }

    /** The posts of a topic, the latest first. */
    public List<Post> postsOfTopic(Topic topic) {
        return index.ofTopic(topic.id());
    }

    /** The posts of a story, the latest first. */
    public List<Post> postsOfStory(Story story) {
        return index.ofStory(story.id());
    }

    /** The posts of a story that are parts of it, in the editor's order. */
    public List<Post> partsOf(Story story) {
        return index.partsOf(story.id());
    }

    /** The posts that name an entity, the latest first. */
    public List<Post> postsOfEntity(Entity entity) {
        return index.ofEntity(entity.id());
    }

    public List<Post> postsOfAuthor(Author author) {
        return index.ofAuthor(author.id());
    }

    /** Every tag once, as it was first spelled, sorted. */
    public List<Tag> tags() {
        return index.tags().all();
    }

    /** The tags of a post, each once and as it was first spelled. */
    public List<Tag> tagsOf(Post post) {
        return index.tags().of(post);
    }

    /** The posts with a tag, however they spell it, the latest first. */
    public List<Post> postsOfTag(Tag tag) {
        return index.ofTag(tag);
    }

    /** The posts by what they say under declared fields. */
    public PostGroups groups() {
        return groups;
    }

    /** The entities that a post names, in the order in which it names them. */
    public List<Entity> entitiesOf(Post post) {
        return index.entitiesOf(post).stream()
                .flatMap(id -> entity(id).stream())
                .toList();
    }

    /** The post of a slug, if it is the only one with it. */
    public Optional<Post> post(String slug) {
        return names.find(slug);
    }

    /** The post published just after, if any. */
    public Optional<Post> next(Post post) {
        int place = index.place(post);
        return place == 0 ? Optional.empty() : Optional.of(index.posts().get(place - 1));
    }

    /** The post published just before, if any. */
    public Optional<Post> previous(Post post) {
        int place = index.place(post);
        return place + 1 == index.posts().size()
                ? Optional.empty()
                : Optional.of(index.posts().get(place + 1));
    }

    /** The posts that belong beside a post, at most {@value RelatedPosts#LIMIT}, the closest first. */
    public List<Post> related(Post post) {
        return related.of(post);
    }

    /** What happened in a story, in order of event date. */
    public Timeline timeline(Story story) {
        Timeline timeline = timelines.get(story.id());
        if (timeline == null) {
            throw new IllegalArgumentException("story " + story.id() + " does not go out");
        }
        return timeline;
    }

    /** What was locked of facts. */
    public FactHistory history() {
        return history;
    }

    /** How entities belong together. */
    public Relations relations() {
        return relations;
    }

    /** Which documents lead to which in their texts. */
    public Mentions mentions() {
        return mentions;
    }

    /** Where a post stands on its story's timeline, from 0; empty if it belongs to no story. */
    public OptionalInt placeInTimeline(Post post) {
        Integer place = timelinePlaces.get(post);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private void addTimeline(Story story) {
        Timeline timeline = Timeline.of(story, postsOfStory(story), names);
        timelines.put(story.id(), timeline);
        for (int place = 0; place < timeline.entries().size(); place++) {
            Timeline.Entry entry = timeline.entries().get(place);
            if (entry.own()) {
                timelinePlaces.put(entry.post(), place);
            }
        }
    }

    /** All corrections of all posts, the latest first. */
    public List<PostCorrection> corrections() {
        return corrections;
    }

    /**
     * Everything that is or was dated ahead of the entities that a topic tracks, the earliest first: what its calendar
     * holds, whatever the day.
     */
    public List<EntityUpcoming> calendar(Topic topic) {
        return upcoming.stream().filter(entry -> isTracked(entry, topic)).toList();
    }

    /**
     * What was still to come on a day, as far as was known then, the nearest first. Steps in the lives of entities are only
     * told of days that are not past: whether a step was known before it came is not recorded.
     */
    public List<EntityUpcoming> upcoming(LocalDate day) {
        return upcoming.stream()
                .filter(entry -> entry.isAheadOf(day) && !(entry.step() && day.isBefore(today)))
                .toList();
    }

    /** As {@link #upcoming(LocalDate)}, of the entities that a topic tracks. */
    public List<EntityUpcoming> upcoming(Topic topic, LocalDate day) {
        return upcoming(day).stream().filter(entry -> isTracked(entry, topic)).toList();
    }

    private static boolean isTracked(EntityUpcoming entry, Topic topic) {
        return entry.entity().type() == topic.tracks();
    }

    /** What changed in the trackers, the latest first; what is dated ahead is held back like a post. */
    public List<EntityUpdate> changes() {
        return changes;
    }

    /** What changed in the row of one entity, the latest first. */
    public List<EntityUpdate> changesOf(Entity entity) {
        return changesByEntity.getOrDefault(entity.id(), List.of());
    }

    /** The days on which an entity changed or was checked, as far as it tells of any, in no order. */
    public Stream<LocalDate> daysOf(Entity entity) {
        return Stream.of(
                        Stream.ofNullable(entity.header().updated()),
                        Stream.ofNullable(entity.profile().verified()),
                        changesOf(entity).stream().map(change -> change.update().date()))
                .flatMap(days -> days);
    }

    /** Which entities are compared with each other. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** How entities with a life cycle stand on a day, by state, in each state the latest change first. */
    public List<EntityStanding> standings(LocalDate day) {
        return EntityStanding.on(day, List.copyOf(entities.values()));
    }

    /** As {@link #standings(LocalDate)}, of one type. */
    public List<EntityStanding> standings(EntityType type, LocalDate day) {
        return EntityStanding.on(day, entities(type));
    }

    /** The days before today of which a site shows how entities of a type stood. */
    public PastDays past(EntityType type) {
        return PastDays.of(history, entities(type), today);
    }

    /** What posts say of each other's parts. */
    public CrossReferences crossReferences() {
        return crossReferences;
    }

    /** What is claimed in all posts. */
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
