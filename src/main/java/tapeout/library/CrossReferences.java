package tapeout.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Answer;
import tapeout.content.Claim;
import tapeout.content.Post;
import tapeout.content.Unknown;

/** What posts say of each other's parts: which answer a question, which claims contradict each other. */
public final class CrossReferences {

    private final Map<String, List<PostAnswer>> answers = new HashMap<>();
    private final Map<String, List<PostClaim>> disputes = new HashMap<>();

    CrossReferences(List<Post> latestFirst, PostNames names) {
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Post post = latestFirst.get(i);
            post.answers()
                    .forEach(answer -> answers.computeIfAbsent(answer.question().id(), key -> new ArrayList<>(1))
                            .add(new PostAnswer(post, answer)));
            for (Claim claim : post.claims()) {
                claim.disputes().forEach(other -> addDispute(post, claim, other.id(), names));
            }
        }
    }

    /** An answer with the post that gives it. */
    public record PostAnswer(Post post, Answer answer) {}

    /** A claim with the post that reports it. */
    public record PostClaim(Post post, Claim claim) {}

    /** What later posts say to a question, the earliest first. */
    public List<PostAnswer> answersTo(Post post, Unknown unknown) {
        return unknown.id() == null ? List.of() : answers.getOrDefault(post.id() + "#" + unknown.id(), List.of());
    }

    /** The claims that contradict a claim, whichever of the two says so. */
    public List<PostClaim> contradicting(Post post, Claim claim) {
        List<PostClaim> found = new ArrayList<>();
        if (claim.id() != null) {
            found.addAll(disputes.getOrDefault(post.id() + "#" + claim.id(), List.of()));
        }
        found.addAll(disputes.getOrDefault(key(post, claim), List.of()));
        return found;
    }

    private void addDispute(Post post, Claim claim, String other, PostNames names) {
        disputes.computeIfAbsent(other, key -> new ArrayList<>(1)).add(new PostClaim(post, claim));
        int hash = other.indexOf('#');
        if (hash > 0) {
            names.find(other.substring(0, hash)).ifPresent(otherPost -> {
                @Nullable Claim otherClaim = find(otherPost, other.substring(hash + 1));
                if (otherClaim != null) {
                    disputes.computeIfAbsent(key(post, claim), key -> new ArrayList<>(1))
                            .add(new PostClaim(otherPost, otherClaim));
                }
            });
        }
    }

    private static @Nullable Claim find(Post post, String id) {
        return post.claims().stream()
                .filter(claim -> id.equals(claim.id()))
                .findFirst()
                .orElse(null);
    }

    /** Names a claim by its place, since one that disputes another needs no id. */
    private static String key(Post post, Claim claim) {
        return post.header().file() + "@" + claim.at().line() + ":" + claim.at().column();
    }
}
