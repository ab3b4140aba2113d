package tapeout.content;

import java.util.Optional;

/** What sort of rule or measure it is. */
public enum RuleKind implements Word {
    REGULATION("regulation"),
    LISTING("listing"),
    LICENCE_REQUIREMENT("licence-requirement"),
    GUIDANCE("guidance"),
    TARIFF("tariff"),
    ENFORCEMENT("enforcement"),
    POLICY("policy");

    private final String word;

    RuleKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<RuleKind> of(String word) {
        return Word.find(values(), word);
    }
}
