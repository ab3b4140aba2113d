package tapeout.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.library.post.PostOrder;
import tapeout.problem.LinkProblems;

/**
 * Checks that the parts of each story are numbered without a gap, and no number twice. What is held back counts: its number
 * is taken, and nobody has to renumber a story for a part that comes later.
 */
final class PartChecker {

    private final LinkProblems problems;

    PartChecker(LinkProblems problems) {
        this.problems = problems;
    }

    void check(List<Post> shown, List<Post> heldBack) {
        Map<String, List<Post>> parts = new TreeMap<>();
        Stream.concat(shown.stream(), heldBack.stream())
                .filter(post -> post.filing().part() > 0 && post.filing().story() != null)
                .forEach(post -> parts.computeIfAbsent(
                                Objects.requireNonNull(post.filing().story()).id(), story -> new ArrayList<>())
                        .add(post));
        parts.forEach(this::check);
    }

    private void check(String story, List<Post> parts) {
        parts.sort(Comparator.comparingInt((Post post) -> post.filing().part())
                .thenComparing(PostOrder.LATEST_FIRST.reversed()));
        Post before = null;
        for (Post post : parts) {
            int last = before == null ? 0 : before.filing().part();
            if (before != null && post.filing().part() == last) {
                problems.partTwice(
                        post.filing().part(),
                        story,
                        post.header().at("part"),
                        before.header().file());
            } else if (post.filing().part() > last + 1) {
                problems.partMissing(last + 1, story, post.header().at("part"));
            }
            before = post;
        }
    }
}
