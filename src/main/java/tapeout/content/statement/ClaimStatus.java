package tapeout.content.statement;

import tapeout.content.value.Word;

/** How sure a claim is, as the sourcing policy defines it. */
public enum ClaimStatus implements Word {
    COMPANY_CLAIM("company-claim"),
    CONFIRMED("confirmed"),
    OFFICIAL_RECORD("official-record"),
    ANALYST("analyst"),
    REPORTED("reported"),
    DISPUTED("disputed"),
    RETRACTED("retracted");

    private final String word;

    ClaimStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
