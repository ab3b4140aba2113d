package tapeout.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that a template of the site's own makes.
 *
 * @param frame what is around it
 * @param title its title
 * @param summary what it is about; empty where it does not say
 * @param item the item of a data file that it is made of; empty where it is made of none
 * @param lists what the site has
 */
public record OutputPageView(PageFrame frame, String title, String summary, Map<String, Object> item, SiteLists lists) {

    public OutputPageView {
        item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    }
}
