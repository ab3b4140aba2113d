package tapeout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tapeout.content.Post;
import tapeout.content.statement.Correction;

/**
 * A correction with the post that it corrects.
 *
 * @param post the corrected post
 * @param number which of the post's corrections it is, from 1, in the order of their dates: a later one takes no number
 *     from an earlier one, wherever it is written
 * @param correction the correction
 */
public record PostCorrection(Post post, int number, Correction correction) {

    private static final Comparator<PostCorrection> LATEST_FIRST = Comparator.<PostCorrection, LocalDate>comparing(
                    entry -> entry.correction().date())
            .reversed()
            .thenComparing(entry -> entry.post().header().file())
            .thenComparing(PostCorrection::number);

    /** Which of the post's corrections of its day it is, from 1, in the order written. */
    public int numberOfDay() {
        long before = post.corrections().stream()
                .filter(other -> other.date().isBefore(correction.date()))
                .count();
        return number - (int) before;
    }

    /** Corrections of one document in the order of their numbers. */
    public static List<Correction> inOrder(List<Correction> corrections) {
        return corrections.stream()
                .sorted(Comparator.comparing(Correction::date))
                .toList();
    }

    /** The corrections of posts, the latest first. */
    public static List<PostCorrection> of(List<Post> posts) {
        List<PostCorrection> all = new ArrayList<>();
        for (Post post : posts) {
            List<Correction> inOrder = inOrder(post.corrections());
            for (int i = 0; i < inOrder.size(); i++) {
                all.add(new PostCorrection(post, i + 1, inOrder.get(i)));
            }
        }
        all.sort(LATEST_FIRST);
        return List.copyOf(all);
    }
}
