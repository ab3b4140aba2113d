package tapeout.view.part;

import java.util.List;

/**
 * Posts on what happened in one span of time.
 *
 * @param label the span, such as “This week”, “October 2026” or “2025”; “Undated” where no source says when
 * @param posts at least one, the latest event first
 */
public record PostGroup(String label, List<PostTeaser> posts) {

    public PostGroup {
        posts = List.copyOf(posts);
    }
}
