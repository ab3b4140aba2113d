package tapeout.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tapeout.view.body.Prose;

/**
 * A document of a type that is not ours.
 *
 * @param type the type as written
 * @param title its title
 * @param values its front matter as it is: strings, numbers, booleans, lists and maps of these
 * @param body the text
 */
public record DocumentView(PageFrame frame, String type, String title, Map<String, Object> values, Prose body)
        implements PageView {

    public DocumentView {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
