package tapeout.view.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tapeout.view.PageFrame;
import tapeout.view.SiteLists;

/**
 * A file that a template of the site's own makes.
 *
 * @param site what the site is called
 * @param address its own absolute address
 * @param title what it is called; empty where it is called nothing
 * @param summary what it is about; empty where it does not say
 * @param item the item of a data file that it is made of; empty where it is made of none
 * @param updated when the latest of the entries last changed
 * @param entries the latest posts with their whole text, as many as the site's feeds hold
 * @param lists what the site has
 */
public record OutputFileView(
        PageFrame.Site site,
        String address,
        String title,
        String summary,
        Map<String, Object> item,
        Supplier<String> updated,
        Supplier<List<FeedEntryView>> entries,
        SiteLists lists) {

    public OutputFileView {
        item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    }
}
