package tapeout.view;

import java.util.List;

/**
 * All entities of one type, such as {@code /chips/}.
 *
 * @param type {@code organization}, {@code chip}, {@code model} or {@code rule}
 * @param count how many there are
 * @param groups by vendor, by kind or by jurisdiction
 */
public record EntityIndexView(PageFrame frame, String type, int count, List<EntityGroup> groups) implements PageView {

    public EntityIndexView {
        groups = List.copyOf(groups);
    }
}
