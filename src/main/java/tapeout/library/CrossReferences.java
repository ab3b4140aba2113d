package tapeout.library;

import java.util.List;
import tapeout.content.Post;
import tapeout.content.statement.Answer;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;

/** What posts say of each other's parts: which answer a question, which claims contradict each other. */
public interface CrossReferences extends Answering {

    /** An answer with the post that gives it. */
    public record PostAnswer(Post post, Answer answer) {}

    /** What later posts say to a question, the earliest first. */
    List<PostAnswer> answersTo(Post post, Unknown unknown);

    /** The claims that contradict a claim, whichever of the two says so; each once. */
    List<PostClaim> contradicting(Claim claim);
}
