package tapeout.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.value.PartName;
import tapeout.library.post.PostNames;

/** Finds answers and contradictions by what posts name. */
final class CrossReferenceIndex implements CrossReferences {

    private final PostNames names;
    private final Map<String, List<PostAnswer>> answers = new HashMap<>();
    private final Map<Claim, List<PostClaim>> disputes = new IdentityHashMap<>();

    CrossReferenceIndex(List<Post> latestFirst, PostNames names) {
        this.names = names;
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Post post = latestFirst.get(i);
            post.statements()
                    .answers()
                    .forEach(answer -> answers.computeIfAbsent(answer.question().id(), key -> new ArrayList<>(1))
                            .add(new PostAnswer(post, answer)));
            for (Claim claim : post.claims()) {
                claim.disputes()
                        .forEach(other -> find(other.id()).ifPresent(found -> {
                            add(found.claim(), new PostClaim(post, claim));
                            add(claim, found);
                        }));
            }
        }
    }

    @Override
    public List<PostAnswer> answersTo(Post post, Unknown unknown) {
        return unknown.id() == null
                ? List.of()
                : answers.getOrDefault(new PartName(post.id(), unknown.id()).toString(), List.of());
    }

    @Override
    public List<PostClaim> contradicting(Claim claim) {
        return Collections.unmodifiableList(disputes.getOrDefault(claim, List.of()));
    }

    /** Two claims may each name the other. */
    private void add(Claim claim, PostClaim other) {
        List<PostClaim> others = disputes.computeIfAbsent(claim, key -> new ArrayList<>(1));
        if (others.stream().noneMatch(known -> known.claim() == other.claim())) {
            others.add(other);
        }
    }

    /** The claim of {@code <post>#<claim id>}. */
    private Optional<PostClaim> find(String name) {
        PartName named = PartName.of(name);
        return names.find(named.post())
                .flatMap(post -> post.claims().stream()
                        .filter(claim -> claim.id().equals(named.part()))
                        .findFirst()
                        .map(claim -> new PostClaim(post, claim)));
    }
}
