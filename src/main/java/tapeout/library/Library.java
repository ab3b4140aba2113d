package tapeout.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Tag;
import tapeout.library.post.RelatedPosts;

/**
 * Everything that goes out, read and frozen: the one owner of facts that concern more than one document. Every list is in
 * a total order. Safe for use by many threads.
 */
public interface Library extends Answering {

    /** Every document that goes out, by file. */
    List<Document> documents();

    /** Documents that were read and do not go out: drafts, posts dated ahead, and what has expired. */
    List<Document> heldBack();

    /** Documents that went out and do not any more, since they have expired. */
    List<Document> expired();

    /** Whether a document is held back because it has expired. */
    boolean isExpired(Document document);

    /** All posts, the latest first. */
    List<Post> posts();

    /** The topics in their order. */
    Collection<Topic> topics();

    Optional<Topic> topic(String id);

    /** All entities by type, then by name. */
    Collection<Entity> entities();

    /** The entities of one type, by name. */
    List<Entity> entities(EntityType type);

    /** What the site follows. */
    EntityTypes types();

    /** The types that a tracker follows, as far as there are entities of them. */
    List<EntityType> trackers();

    Optional<Entity> entity(String id);

    /** The stories, the one with the latest post first. */
    Collection<Story> stories();

    Optional<Story> story(String id);

    /** The authors by name. */
    Collection<Author> authors();

    Optional<Author> author(String id);

    /** The pages outside the news that lists hold. */
    List<StaticPage> pages();

    /** Those that no list holds. */
    List<StaticPage> unlistedPages();

    List<GenericDocument> generics();

    /** The editions, the latest first. */
    List<WeekEdition> editions();

    /** What goes out and stands on no page: the words for weeks without posts. */
    List<Document> unshown();

    /** The week of the latest edition, if any. */
    Optional<IsoWeek> latestWeek();

    /** The week of the first edition, if any. */
    Optional<IsoWeek> firstWeek();

    /** Of what there is anything at all. */
    Holdings holdings();

    /**
     * Of what a site has anything: what every page leads to, so that none has to ask what exactly there is.
     *
     * @param types those of which there are entities, in their order
     */
    record Holdings(
            boolean entities,
            boolean claims,
            boolean stories,
            boolean editions,
            boolean tags,
            List<EntityType> types) {}

    /** The posts of a topic, the latest first. */
    List<Post> postsOfTopic(Topic topic);

    /** The posts of a story, the latest first. */
    List<Post> postsOfStory(Story story);

    /** The posts of a story that are parts of it, in the editor's order. */
    List<Post> partsOf(Story story);

    /** The posts that name an entity, the latest first. */
    List<Post> postsOfEntity(Entity entity);

    List<Post> postsOfAuthor(Author author);

    /** Every tag once, as it was first spelled, sorted. */
    List<Tag> tags();

    /** The tags of a post, each once and as it was first spelled. */
    List<Tag> tagsOf(Post post);

    /** The posts with a tag, however they spell it, the latest first. */
    List<Post> postsOfTag(Tag tag);

    /** The posts by what they say under declared fields. */
    PostGroups groups();

    /** The entities that a post names, in the order in which it names them. */
    List<Entity> entitiesOf(Post post);

    /** The post of a slug, if it is the only one with it. */
    Optional<Post> post(String slug);

    /** The post published just after, if any. */
    Optional<Post> next(Post post);

    /** The post published just before, if any. */
    Optional<Post> previous(Post post);

    /** The posts that belong beside a post, at most {@value RelatedPosts#LIMIT}, the closest first. */
    List<Post> related(Post post);

    /** What happened in a story, in order of event date. */
    Timeline timeline(Story story);

    /** What was locked of facts. */
    FactHistory history();

    /** How entities belong together. */
    Relations relations();

    /** Which documents lead to which in their texts. */
    Mentions mentions();

    /** Where a post stands on its story's timeline, from 0; empty if it belongs to no story. */
    OptionalInt placeInTimeline(Post post);

    /** All corrections of all posts, the latest first. */
    List<PostCorrection> corrections();

    /**
     * Everything that is or was dated ahead of the entities that a topic tracks, the earliest first: what its calendar
     * holds, whatever the day.
     */
    List<EntityUpcoming> calendar(Topic topic);

    /**
     * What was still to come on a day, as far as was known then, the nearest first. Steps in the lives of entities are only
     * told of days that are not past: whether a step was known before it came is not recorded.
     */
    List<EntityUpcoming> upcoming(LocalDate day);

    /** As {@link #upcoming(LocalDate)}, of the entities that a topic tracks. */
    List<EntityUpcoming> upcoming(Topic topic, LocalDate day);

    /** What changed in the trackers, the latest first; what is dated ahead is held back like a post. */
    List<EntityUpdate> changes();

    /** What changed in the row of one entity, the latest first. */
    List<EntityUpdate> changesOf(Entity entity);

    /** The days on which a document was published, changed or was checked, as far as it tells of any, in no order. */
    List<LocalDate> daysOf(Document document);

    /** Which entities are compared with each other. */
    Comparisons comparisons();

    /** How entities with a life cycle stand on a day, by state, in each state the latest change first. */
    List<EntityStanding> standings(LocalDate day);

    /** As {@link #standings(LocalDate)}, of one type. */
    List<EntityStanding> standings(EntityType type, LocalDate day);

    /** The days before today of which a site shows how entities of a type stood. */
    PastDays past(EntityType type);

    /** What posts say of each other's parts. */
    CrossReferences crossReferences();

    /** What is claimed in all posts. */
    ClaimLedger claims();
}
