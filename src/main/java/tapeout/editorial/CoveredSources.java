package tapeout.editorial;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Answer;
import tapeout.content.statement.Claim;
import tapeout.content.value.CanonicalUrl;
import tapeout.content.value.PartName;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/**
 * A post is about its first source. If an earlier post is about the same one, the later post is a follow-up that says so:
 * it links to an earlier one, answers or disputes it, or belongs to the same story. Addresses are the same if their
 * {@link CanonicalUrl}s are; sources without an address are not compared.
 */
final class CoveredSources implements EditorialRule {

    private final Map<CanonicalUrl, Coverage> covered = new HashMap<>();

    CoveredSources(Library library) {
        List<Post> latestFirst = library.posts();
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Post post = latestFirst.get(i);
            CanonicalUrl subject = subject(post);
            if (subject != null) {
                covered.computeIfAbsent(subject, url -> new Coverage()).add(post);
            }
        }
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        CanonicalUrl subject = subject(post);
        Coverage coverage = subject == null ? null : covered.get(subject);
        if (coverage != null && !coverage.isFirst(post) && !coverage.isFollowedUp(post)) {
            Source source = post.sources().get(0);
            problems.coveredAlready(source.at(), source.id(), coverage.first());
        }
    }

    private static @Nullable CanonicalUrl subject(Post post) {
        URI url = post.sources().isEmpty() ? null : post.sources().get(0).url();
        return url == null ? null : CanonicalUrl.of(url);
    }

    /** The posts about one source, and what a later one can name to show that it knows them; each by who came first. */
    private static final class Coverage {

        private final Map<String, Integer> files = new HashMap<>();
        private final Map<String, Integer> slugs = new HashMap<>();
        private final Map<String, Integer> stories = new HashMap<>();
        private String first = "";

        void add(Post post) {
            int place = files.size();
            if (place == 0) {
                first = post.header().file();
            }
            files.put(post.header().file(), place);
            slugs.putIfAbsent(post.id(), place);
            if (post.filing().story() != null) {
                stories.putIfAbsent(post.filing().story().id(), place);
            }
        }

        String first() {
            return first;
        }

        boolean isFirst(Post post) {
            return first.equals(post.header().file());
        }

        boolean isFollowedUp(Post post) {
            int place = files.getOrDefault(post.header().file(), 0);
            boolean sameStory = post.filing().story() != null
                    && stories.getOrDefault(post.filing().story().id(), place) < place;
            return sameStory || named(post).stream().anyMatch(slug -> slugs.getOrDefault(slug, place) < place);
        }

        /** The slugs of all documents that a post links to, answers or disputes. */
        private static Set<String> named(Post post) {
            Set<String> slugs = new HashSet<>();
            post.body().documentLinks().forEach(link -> slugs.add(slug(link.target())));
            for (Answer answer : post.statements().answers()) {
                slugs.add(PartName.of(answer.question().id()).post());
            }
            for (Claim claim : post.claims()) {
                claim.disputes()
                        .forEach(other -> slugs.add(PartName.of(other.id()).post()));
            }
            return slugs;
        }

        /** {@code ../2025/title.md} and {@code /posts/2025/title/} both name {@code title}. */
        private static String slug(String target) {
            String path = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
            String name = path.substring(path.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }
}
