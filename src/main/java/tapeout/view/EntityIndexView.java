package tapeout.view;

import java.util.List;

/**
 * All entities of one type, such as {@code /chips/}.
 *
 * @param type {@code organization}, {@code chip}, {@code model} or {@code rule}
 * @param tracker the table of the same entities; none where there is none
 * @param count how many there are
 * @param groups by vendor, by kind or by jurisdiction
 */
public record EntityIndexView(PageFrame frame, String type, Link tracker, int count, List<EntityGroup> groups)
        implements PageView {

    public EntityIndexView {
        groups = List.copyOf(groups);
    }
}
