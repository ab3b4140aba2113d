package tapeout.editorial;

import java.util.Map;
import java.util.function.Predicate;
import tapeout.config.PostParts;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.problem.EditorialProblems;

/** A post has the parts that the site declares for its kind. */
final class Parts implements EditorialRule {

    private static final Map<String, Predicate<Post>> KEYS = Map.of(
            "claims", post -> !post.claims().isEmpty(),
            "unknowns", post -> !post.unknowns().isEmpty(),
            "event", post -> post.event() != null);

    private final PostParts declared;

    Parts(PostParts declared) {
        this.declared = declared;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        if (!(document instanceof Post post)) {
            return;
        }
        for (String part : declared.of(post.kind())) {
            Predicate<Post> key = KEYS.get(part);
            if (key != null ? !key.test(post) : !hasHeading(post.body(), part)) {
                problems.missingPart(post.header().at("kind"), post.kind().word(), part, key != null);
            }
        }
    }

    private static boolean hasHeading(Body body, String text) {
        return body.headings().stream().anyMatch(heading -> heading.text().equalsIgnoreCase(text));
    }
}
