package tapeout.view.claim;

import java.util.List;
import tapeout.view.part.Link;

/**
 * What an entity claims, or what is claimed of it: numbers without a verdict, and the latest claims.
 *
 * @param made how many there are; the other numbers add up to it
 * @param confirmed those that are confirmed now
 * @param onRecord those that are official records
 * @param contradicted those that are disputed, or that another claim contradicts
 * @param withdrawn those that were taken back
 * @param open all others
 * @param latest the latest of them
 * @param all the ledger with all of them
 */
public record ClaimRecord(
        int made,
        int confirmed,
        int onRecord,
        int contradicted,
        int withdrawn,
        int open,
        List<ClaimLine> latest,
        Link all) {

    /** There are none. */
    public static final ClaimRecord NONE = new ClaimRecord(0, 0, 0, 0, 0, 0, List.of(), Link.NONE);

    public ClaimRecord {
        latest = List.copyOf(latest);
    }

    public boolean present() {
        return made > 0;
    }
}
