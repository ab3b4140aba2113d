package tapeout.editorial;

import tapeout.content.Post;
import tapeout.content.Status;
import tapeout.problem.EditorialProblems;

/** A post that is no draft lists a source. */
final class SourcedPosts implements EditorialRule {

    @Override
    public void check(Post post, EditorialProblems problems) {
        if (post.header().life().status() != Status.DRAFT && post.sources().isEmpty()) {
            problems.unsourcedPost(post.header().at());
        }
    }
}
