package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Image;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.Ability;
import tapeout.content.value.PartName;
import tapeout.content.value.SitePath;
import tapeout.library.PostCorrection;
import tapeout.page.FeedSubject;
import tapeout.page.OwnPage;
import tapeout.page.SiteFiles;
import tapeout.picture.ImageSize;
import tapeout.view.PostView;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FieldParts;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.FirstParagraph;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.PictureChoice;
import tapeout.view.context.SiteContext;
import tapeout.view.part.AnswerView;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
import tapeout.view.part.Previously;

/** Makes the view of a post's page. */
final class PostAssembler {

    private static final int WORDS_A_MINUTE = 220;

    private final SiteContext site;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final PostParts parts;
    private final StoryParts stories;
    private final EntityParts entities;
    private final ArticleData data;
    private final FieldParts fields;

    PostAssembler(
            SiteContext site,
            FrameAssembler frames,
            BodyMarkup bodies,
            PostParts parts,
            StoryParts stories,
            EntityParts entities) {
        this.site = site;
        this.frames = frames;
        this.bodies = bodies;
        this.parts = parts;
        this.stories = stories;
        this.entities = entities;
        this.data = new ArticleData(
                site.library(),
                site.links(),
                site.targets(),
                new EntityData(site.library(), site.links(), site.messages()),
                new PublisherData(site.config().identity(), site.files(), site.urls()));
        this.fields = new FieldParts(site.library(), site.links(), site.wording());
    }

    PostView view(OwnPage.PostPage page) {
        Post post = page.post();
        SourceNumbers sources = new SourceNumbers(post);
        List<Topic> topics = post.filing().topics().stream()
                .flatMap(reference -> site.library().topic(reference.id()).stream())
                .toList();
        List<Link> trail = topics.stream().limit(1).map(site::link).toList();
        List<Entity> named = site.library().entitiesOf(post);
        return new PostView(
                frames.frame(
                        page,
                        post.title(),
                        post.summary(),
                        trail,
                        follows(post, topics),
                        List.of(data.of(post, named))),
                site.teaser(post),
                text(post, sources),
                new PostView.Filing(fields.of(post), tags(post)),
                statements(post, sources),
                sources.views(site.dates()),
                new PostView.InStory(part(post), previously(post)),
                related(post, named));
    }

    private PostView.Text text(Post post, SourceNumbers sources) {
        Body body = site.trace().texts().read(post);
        return new PostView.Text(
                post.byline().authors().stream()
                        .flatMap(reference -> site.library().author(reference.id()).stream())
                        .map(site::link)
                        .toList(),
                Math.max(1, Math.round(body.words() / (float) WORDS_A_MINUTE)),
                image(post),
                BodyMarkup.contents(body),
                FirstParagraph.of(body).equals(post.summary()),
                bodies.of(post, sources));
    }

    private PostView.Statements statements(Post post, SourceNumbers sources) {
        return new PostView.Statements(
                parts.claims(post, sources),
                post.unknowns().stream()
                        .map(unknown -> parts.question(post, unknown, false))
                        .toList(),
                answers(post),
                PostCorrection.of(List.of(post)).stream()
                        .map(correction -> parts.correction(correction, false))
                        .toList());
    }

    /** A post stands once: one that leads here says so, whether or not it is a neighbour, and the rest is only close. */
    private PostView.Related related(Post post, List<Entity> named) {
        List<Document> leading = site.library().mentions().of(post);
        Set<String> shown = leading.stream().map(PostAssembler::file).collect(Collectors.toCollection(HashSet::new));
        Optional<Post> newer = site.library().next(post).filter(next -> shown.add(file(next)));
        Optional<Post> older = site.library().previous(post).filter(previous -> shown.add(file(previous)));
        return new PostView.Related(
                named.stream()
                        .filter(entity -> !entity.type().can(Ability.SPEAKS))
                        .limit(6)
                        .map(entities::card)
                        .toList(),
                leading.stream().map(site::link).toList(),
                site.library().related(post).stream()
                        .filter(other -> !shown.contains(file(other)))
                        .map(site::teaser)
                        .toList(),
                new Neighbours(
                        newer.map(site::link).orElse(Link.NONE),
                        older.map(site::link).orElse(Link.NONE)));
    }

    private static String file(Document document) {
        return document.header().file();
    }

    /** The feeds in which the post and what comes after it are found: its story's before its topics'. */
    private List<FeedSubject> follows(Post post, List<Topic> topics) {
        List<FeedSubject> follows = new ArrayList<>();
        if (post.filing().story() != null) {
            site.library()
                    .story(post.filing().story().id())
                    .map(FeedSubject.OfStory::new)
                    .ifPresent(follows::add);
        }
        topics.forEach(topic -> follows.add(new FeedSubject.OfTopic(topic)));
        return follows;
    }

    private ImageView image(Post post) {
        Image image = post.image();
        if (image == null) {
            return ImageView.NONE;
        }
        return site.targets()
                .picture(post, image.src().id())
                .map(picture -> view(picture, image))
                .orElse(ImageView.NONE);
    }

    private ImageView view(SiteFiles.Picture picture, Image image) {
        ImageSize size = picture.size();
        return size == null
                ? ImageView.NONE
                : new ImageView(
                        site.href(picture.path()),
                        size.width(),
                        size.height(),
                        image.alt(),
                        image.credit() == null ? "" : image.credit(),
                        PictureChoice.aboveText(picture, site::href));
    }

    private List<AnswerView> answers(Post post) {
        List<AnswerView> views = new ArrayList<>();
        post.statements().answers().forEach(answer -> {
            PartName name = PartName.of(answer.question().id());
            site.library()
                    .post(name.post())
                    .ifPresent(asker -> asker.unknowns().stream()
                            .filter(unknown -> name.part().equals(unknown.id()))
                            .forEach(unknown ->
                                    views.add(new AnswerView(unknown.text(), answer.text(), site.link(asker)))));
        });
        return views;
    }

    private Previously previously(Post post) {
        if (post.filing().story() == null) {
            return Previously.NONE;
        }
        Optional<Story> story = site.library().story(post.filing().story().id());
        return story.map(found -> stories.before(found, post)).orElse(Previously.NONE);
    }

    private PostView.StoryPart part(Post post) {
        return post.filing().part() == 0 || post.filing().story() == null
                ? PostView.StoryPart.NONE
                : site.library()
                        .story(post.filing().story().id())
                        .map(story -> stories.part(story, post))
                        .orElse(PostView.StoryPart.NONE);
    }

    private List<Link> tags(Post post) {
        SitePath tags = site.config().addresses().tags();
        return tags == null
                ? List.of()
                : site.library().tagsOf(post).stream()
                        .map(tag ->
                                new Link(tag.text(), site.href(site.permalinks().ofTag(tags, tag))))
                        .toList();
    }
}
