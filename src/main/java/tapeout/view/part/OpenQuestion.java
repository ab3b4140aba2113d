package tapeout.view.part;

import java.util.List;

/**
 * Something that a post says is not known.
 *
 * @param anchor its id on the post's page, {@code unknown-training-share}; empty where it has none
 * @param text the open point
 * @param post the post that asks it; none on that post's own page
 * @param answers what later posts add, each with a link to the post
 */
public record OpenQuestion(String anchor, String text, Link post, List<AnswerView> answers) {

    public OpenQuestion {
        answers = List.copyOf(answers);
    }

    /** Whether no later post has answered it. */
    public boolean open() {
        return answers.isEmpty();
    }
}
