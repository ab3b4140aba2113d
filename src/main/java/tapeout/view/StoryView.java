package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.PostList;
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
 * @param posts its posts, the latest first
 * @param sources what its own timeline entries rest on
 */
public record StoryView(
        PageFrame frame,
        StoryTeaser story,
        TimelineDrawing drawing,
        Prose introduction,
        List<Link> parts,
        List<OpenQuestion> answered,
        PostList posts,
        List<SourceView> sources)
        implements PageView {

    public StoryView {
        parts = List.copyOf(parts);
        answered = List.copyOf(answered);
        sources = List.copyOf(sources);
    }
}
