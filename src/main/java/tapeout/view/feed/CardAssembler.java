package tapeout.view.feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.value.Reference;
import tapeout.view.Card;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.context.SiteContext;

/** Says what stands on social cards. */
public final class CardAssembler {

    private final SiteContext site;

    public CardAssembler(SiteContext site) {
        this.site = site;
    }

    /** What the site is for. */
    public Card ofSite() {
        String tagline = site.config().identity().tagline();
        String name = site.config().identity().title();
        return new Card("", tagline.isEmpty() ? name : tagline, name);
    }

    /** A document's title, above it what sort of thing it is. */
    public Card card(Document document) {
        return new Card(
                document.accept(new Kicker()),
                document.title(),
                site.config().identity().title());
    }

    /** As on its page; empty where the title says it. */
    private final class Kicker implements Document.Visitor<String> {

        @Override
        public String of(Post post) {
            PostKind kind = post.teaser().kind();
            Stream<String> named = kind == PostKind.PLAIN
                    ? Stream.of()
                    : Stream.of(site.messages().text("post.kind." + kind.word()));
            return Stream.concat(first(post.filing().topics()), named).collect(Collectors.joining(" · "));
        }

        @Override
        public String of(Topic topic) {
            return "";
        }

        @Override
        public String of(Story story) {
            return first(story.topics()).collect(Collectors.joining());
        }

        @Override
        public String of(Edition edition) {
            return "";
        }

        @Override
        public String of(Author author) {
            return "";
        }

        @Override
        public String of(StaticPage page) {
            return "";
        }

        @Override
        public String of(Entity entity) {
            return EntityParts.kind(entity);
        }

        @Override
        public String of(GenericDocument generic) {
            return "";
        }

        private Stream<String> first(List<Reference> topics) {
            return topics.stream()
                    .flatMap(reference -> site.library().topic(reference.id()).stream())
                    .limit(1)
                    .map(Topic::title);
        }
    }
}
