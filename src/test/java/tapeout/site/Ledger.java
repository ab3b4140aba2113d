package tapeout.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The ledger of claims of a built site. */
final class Ledger {

    private Ledger() {}

    /** Its rows, as the file for machines has them. */
    static List<Map<String, String>> rows(BuiltSite site) {
        return CsvTable.rows(new String(site.file("claims/claims.csv"), StandardCharsets.UTF_8));
    }
}
