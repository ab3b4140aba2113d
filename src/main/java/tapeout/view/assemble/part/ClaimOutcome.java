package tapeout.view.assemble.part;

import tapeout.content.statement.Claim;
import tapeout.library.CrossReferences;

/** What became of a claim: each has one. */
enum ClaimOutcome {
    CONFIRMED("confirmed"),
    ON_RECORD("record"),
    CONTRADICTED("contradicted"),
    WITHDRAWN("withdrawn"),
    OPEN("open");

    private final String word;

    ClaimOutcome(String word) {
        this.word = word;
    }

    /** What messages and style sheets call it. */
    String word() {
        return word;
    }

    static ClaimOutcome of(Claim claim, CrossReferences references) {
        boolean contradicted = !references.contradicting(claim).isEmpty();
        return switch (claim.status()) {
            case RETRACTED -> WITHDRAWN;
            case CONFIRMED -> CONFIRMED;
            case DISPUTED -> CONTRADICTED;
            case OFFICIAL_RECORD -> contradicted ? CONTRADICTED : ON_RECORD;
            case COMPANY_CLAIM, ANALYST, REPORTED -> contradicted ? CONTRADICTED : OPEN;
        };
    }
}
