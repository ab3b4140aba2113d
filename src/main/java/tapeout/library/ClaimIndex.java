package tapeout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.statement.Claim;

/** Finds claims by speakers and by the names in them. */
final class ClaimIndex implements ClaimLedger {

    private final List<PostClaim> all;
    private final Map<String, List<PostClaim>> bySpeaker = new HashMap<>();
    private final Map<String, List<PostClaim>> byName = new HashMap<>();

    /**
     * @param posts the latest first
     * @param entitiesOf the entities that a post names: only these are looked for in its claims
     */
    ClaimIndex(List<Post> posts, Function<Post, List<Entity>> entitiesOf) {
        all = posts.stream().flatMap(ClaimIndex::claims).toList();
        for (PostClaim one : all) {
            String speaker = one.claim().by().id();
            add(bySpeaker, speaker, one);
            named(one.claim(), entitiesOf.apply(one.post())).stream()
                    .filter(id -> !id.equals(speaker))
                    .forEach(id -> add(byName, id, one));
        }
    }

    /** A post's claims; of two with one id, which is a problem, the first. */
    private static Stream<PostClaim> claims(Post post) {
        Map<String, PostClaim> claims = new LinkedHashMap<>();
        post.claims().forEach(claim -> claims.putIfAbsent(claim.id(), new PostClaim(post, claim)));
        return claims.values().stream();
    }

    @Override
    public List<PostClaim> all() {
        return all;
    }

    @Override
    public boolean areSeveralBy(String speaker) {
        return bySpeaker.getOrDefault(speaker, List.of()).size() > 1;
    }

    @Override
    public List<PostClaim> by(Entity entity) {
        return get(bySpeaker, entity);
    }

    @Override
    public List<PostClaim> about(Entity entity) {
        return get(byName, entity);
    }

    private static List<PostClaim> get(Map<String, List<PostClaim>> claims, Entity entity) {
        return Collections.unmodifiableList(claims.getOrDefault(entity.id(), List.of()));
    }

    private static void add(Map<String, List<PostClaim>> claims, String id, PostClaim one) {
        claims.computeIfAbsent(id, key -> new ArrayList<>()).add(one);
    }

    /** A name in a text. */
    private record Found(int start, int end, String entity) {

        /** A longer name that holds a shorter one is what is meant. */
        boolean isWithin(Found other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    private static Set<String> named(Claim claim, Collection<Entity> entities) {
        List<Found> found = entities.stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.title()), entity.profile().alsoKnownAs().stream())
                        .flatMap(name -> find(name, claim.text(), entity.id()).stream()))
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        for (Found one : found) {
            if (found.stream().noneMatch(one::isWithin)) {
                ids.add(one.entity());
            }
        }
        return ids;
    }

    private static Optional<Found> find(String name, String text, String entity) {
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            int end = start + name.length();
            if (isEdge(text, start - 1, start) && isEdge(text, end - 1, end)) {
                return Optional.of(new Found(start, end, entity));
            }
        }
        return Optional.empty();
    }

    /** Whether a word ends between two places of a text: {@code H20} is not in {@code H200}. */
    private static boolean isEdge(String text, int before, int after) {
        return before < 0
                || after >= text.length()
                || !Character.isLetterOrDigit(text.charAt(before))
                || !Character.isLetterOrDigit(text.charAt(after));
    }
}
