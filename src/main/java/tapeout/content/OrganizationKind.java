package tapeout.content;

import java.util.Optional;

/** What sort of organization it is. */
public enum OrganizationKind implements Word {
    COMPANY("company"),
    LAB("lab"),
    AGENCY("agency"),
    GOVERNMENT("government"),
    COURT("court"),
    LAW_FIRM("law-firm"),
    PUBLISHER("publisher"),
    RESEARCH("research"),
    PROJECT("project"),
    PLATFORM("platform");

    private final String word;

    OrganizationKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<OrganizationKind> of(String word) {
        return Word.find(values(), word);
    }
}
