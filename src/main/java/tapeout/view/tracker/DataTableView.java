package tapeout.view.tracker;

import java.util.List;

/**
 * A table that programs can take away.
 *
 * @param name what it is called
 * @param summary what it holds, in one sentence
 * @param page the address of the page that shows it to people
 * @param schema the address of the JSON Schema of its files
 * @param files at least one
 */
public record DataTableView(String name, String summary, String page, String schema, List<DataFile> files) {

    private static final int AT_A_GLANCE = 12;

    public DataTableView {
        files = List.copyOf(files);
    }

    /** Whether there are more files than anybody wants to scroll past. */
    public boolean isLong() {
        return files.size() > AT_A_GLANCE;
    }

    /**
     * A file of it.
     *
     * @param name its own, without a folder
     * @param href its address
     * @param rows how many things it tells of
     */
    public record DataFile(String name, String href, int rows) {}
}
