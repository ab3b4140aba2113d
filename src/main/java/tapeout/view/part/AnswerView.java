package tapeout.view.part;

/**
 * What a post adds to a question that an earlier one left open.
 *
 * @param question the question; empty where it stands right beside
 * @param text the answer, one line
 * @param post the other post: the one that answers where the question is shown, the one that asked where the answer is
 */
public record AnswerView(String question, String text, Link post) {}
