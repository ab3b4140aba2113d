package tapeout.view.claim;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.part.Link;

/**
 * What an entity claims, or what is claimed of it: numbers without a verdict, and the latest claims.
 *
 * @param counts the numbers
 * @param charts the same year by year; none where there is little to see
 * @param latest the latest of them
 * @param all the ledger with all of them
 */
public record ClaimRecord(Counts counts, List<Chart> charts, List<ClaimLine> latest, Link all) {

    /** There are none. */
    public static final ClaimRecord NONE =
            new ClaimRecord(new Counts(0, 0, 0, 0, 0, 0), List.of(), List.of(), Link.NONE);

    public ClaimRecord {
        charts = List.copyOf(charts);
        latest = List.copyOf(latest);
    }

    public boolean present() {
        return counts.made() > 0;
    }

    /**
     * How many claims came to what, each counted once.
     *
     * @param made all of them
     * @param confirmed those that are confirmed now
     * @param onRecord those that are official records
     * @param contradicted those that are disputed, or that another claim contradicts
     * @param withdrawn those that were taken back
     * @param open all others
     */
    public record Counts(int made, int confirmed, int onRecord, int contradicted, int withdrawn, int open) {}
}
