package tapeout.library;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.value.PartName;
import tapeout.content.value.When;

/**
 * A claim with the post that reports it.
 *
 * @param post the post
 * @param claim one of its claims
 */
public record PostClaim(Post post, Claim claim) {

    /** What other posts call it, and files for good: {@code deepseek-v4-preview#training-share}. */
    public String name() {
        return new PartName(post.id(), claim.id()).toString();
    }

    /** When it was first said, as far as is known: the day of the earliest dated source that it rests on. */
    public Optional<When> said() {
        return claim.sources().stream()
                .flatMap(reference -> post.sources().stream()
                        .filter(source -> source.id().equals(reference.id()))
                        .limit(1))
                .flatMap(source -> Stream.ofNullable(source.dates().published()))
                .min(Comparator.naturalOrder());
    }
}
