package tapeout.editorial;

import java.util.Map;
import java.util.function.Predicate;
import tapeout.config.PostKinds;
import tapeout.config.TextLengths.Range;
import tapeout.content.Body;
import tapeout.content.Post;
import tapeout.problem.EditorialProblems;

/** A post has the parts and about the length that the site declares for its kind. */
final class Kinds implements EditorialRule {

    private static final Map<String, Predicate<Post>> KEYS = Map.of(
            "claims", post -> !post.claims().isEmpty(),
            "unknowns", post -> !post.unknowns().isEmpty(),
            "event", post -> post.event() != null);

    private final PostKinds declared;

    Kinds(PostKinds declared) {
        this.declared = declared;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        PostKinds.Declared kind = declared.of(post.teaser().kind());
        for (String part : kind.parts()) {
            Predicate<Post> key = KEYS.get(part);
            if (key != null ? !key.test(post) : !hasHeading(post.body(), part)) {
                problems.missingPart(
                        post.header().at("kind"), post.teaser().kind().word(), part, key != null);
            }
        }
        Range words = kind.words();
        if (words != null && !words.holds(post.body().words())) {
            problems.wordCount(
                    post.header().at("kind"),
                    post.teaser().kind().word(),
                    post.body().words(),
                    words);
        }
    }

    private static boolean hasHeading(Body body, String text) {
        return body.headings().stream().anyMatch(heading -> heading.text().equalsIgnoreCase(text));
    }
}
