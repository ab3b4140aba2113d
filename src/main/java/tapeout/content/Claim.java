package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * One statement, who makes it and how sure it is.
 *
 * @param id its name within the post; null where nothing refers to it
 * @param text the statement, in our words
 * @param by who makes it: an organization's id, or a description such as “unnamed analysts”
 * @param status how sure it is
 * @param sources the ids of the post's sources that it rests on; none where the writer gave none
 * @param disputes claims that it contradicts, of other posts or its own, each as {@code <post>#<claim id>}
 * @param at where it is written
 */
public record Claim(
        @Nullable String id,
        String text,
        Reference by,
        ClaimStatus status,
        List<Reference> sources,
        List<Reference> disputes,
        SourceLocation at) {

    public Claim {
        sources = List.copyOf(sources);
        disputes = List.copyOf(disputes);
    }
}
