package tapeout.view.tracker;

import java.util.List;

/**
 * An entity in its tracker.
 *
 * @param id the entity's id
 * @param name its usual name
 * @param href its page
 * @param url the absolute address of its page
 * @param sources what its facts rest on, in the order of its page
 * @param cells the values of each column, in the columns' order; a cell has none where nothing is known
 */
public record TrackerRow(
        String id, String name, String href, String url, List<TrackerSource> sources, List<List<TrackerValue>> cells) {

    public TrackerRow {
        sources = List.copyOf(sources);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
