package tapeout.view;

import java.util.List;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.Link;

/**
 * All entities of one type.
 *
 * @param title what several of them are called
 * @param glyph the drawing of their type, as {@link tapeout.view.part.TopicLink} has it; empty for none
 * @param summary what the list holds, in one line
 * @param tracker the table of the same entities; none where there is none
 * @param sources where those stand that are only cited; none for a type that publishes nothing
 * @param count how many there are
 * @param groups by what their type groups them by
 */
public record EntityIndexView(
        PageFrame frame,
        String title,
        String glyph,
        String summary,
        Link tracker,
        Link sources,
        int count,
        List<EntityGroup> groups)
        implements PageView {

    public EntityIndexView {
        groups = List.copyOf(groups);
    }
}
