package tapeout.view.feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.Topic;
import tapeout.view.Card;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.context.SiteContext;

/** Says what stands on social cards. */
public final class CardAssembler {

    private final SiteContext site;

    public CardAssembler(SiteContext site) {
        this.site = site;
    }

    /** Above the headline its first topic and its kind, as on its page. */
    public Card card(Post post) {
        List<String> topic = post.filing().topics().stream()
                .flatMap(reference -> site.library().topic(reference.id()).stream())
                .limit(1)
                .map(Topic::title)
                .toList();
        PostKind kind = post.teaser().kind();
        Stream<String> named =
                kind == PostKind.PLAIN ? Stream.of() : Stream.of(site.messages().text("post.kind." + kind.word()));
        return card(post, Stream.concat(topic.stream(), named).collect(Collectors.joining(" · ")));
    }

    /** Above its name what sort of thing it is. */
    public Card card(Entity entity) {
        return card(entity, EntityParts.kind(entity));
    }

    private Card card(Document document, String kicker) {
        return new Card(kicker, document.title(), site.config().identity().title());
    }
}
