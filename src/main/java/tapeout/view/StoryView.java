package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.SourceView;
import tapeout.view.part.StoryTeaser;

/**
 * A story's page.
 *
 * @param story its title, question and topics, with the whole timeline and every open question
 * @param drawing the timeline as a drawing
 * @param introduction its own text
 * @param parts its parts in the order in which they are to be read; none where no post is one
 * @param answered questions that a later post has answered
 * @param posts its posts, the latest first; one page of them
 * @param sources what its own timeline entries rest on
 * @param pagination which page
 */
public record StoryView(
        PageFrame frame,
        StoryTeaser story,
        TimelineDrawing drawing,
        Prose introduction,
        List<Link> parts,
        List<OpenQuestion> answered,
        List<PostTeaser> posts,
        List<SourceView> sources,
        Pagination pagination)
        implements PageView {

    public StoryView {
        parts = List.copyOf(parts);
        answered = List.copyOf(answered);
        posts = List.copyOf(posts);
        sources = List.copyOf(sources);
    }
}
