package tapeout.markdown.syntax;

/**
 * How much a body may ask for. An ordinary post stays a hundred times below; what goes beyond would overflow the stack
 * or keep the build waiting. The figures and how they were found are in the decision record on hostile Markdown.
 */
public final class Bounds {

    /** How many quotes, lists and list items may lie within each other; a nested list takes two. */
    public static final int BLOCK_DEPTH = 100;

    /** How many levels deep the whole tree may be, emphasis and links included. */
    public static final int TREE_DEPTH = 250;

    /** How many nodes may be in the midst of being written, each within the one before: raw HTML nests Markdown again. */
    public static final int WRITING_DEPTH = 400;

    /** How many tags the raw HTML of one body may have. */
    public static final int HTML_TAGS = 10_000;

    /** How many elements of raw HTML may lie within each other. */
    public static final int HTML_DEPTH = 100;

    /** How much all paragraphs may cost whose lines Flexmark puts together: see {@link LineBudget}. */
    static final long LINES_SQUARED = 400_000_000;

    /** How many cells a row of a table may have. */
    public static final int TABLE_COLUMNS = 500;

    private static final long EMPTY_CELLS_IN_ANY_CASE = 10_000;
    private static final long EMPTY_CELLS_PER_CHARACTER = 10;

    /** How many characters reference definitions may add in any case; a longer text may be doubled by them. */
    public static final long REFERENCES = 100_000;

    private static final long READS_IN_ANY_CASE = 5_000_000;
    private static final long READS_PER_CHARACTER = 400;
    private static final long READS_AT_MOST = 1_000_000_000;

    private Bounds() {}

    /**
     * How often the parser may read the characters of a text of this length. An ordinary text takes 2 to 12 reads for
     * each, a list of 45 levels 60.
     */
    public static long reads(int length) {
        return Math.min(READS_IN_ANY_CASE + READS_PER_CHARACTER * length, READS_AT_MOST);
    }

    /** How many cells may be added to the rows of a table of this length that have too few. */
    public static long emptyCells(int length) {
        return EMPTY_CELLS_IN_ANY_CASE + EMPTY_CELLS_PER_CHARACTER * length;
    }
}
