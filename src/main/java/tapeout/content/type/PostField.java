package tapeout.content.type;

import tapeout.problem.SourceLocation;

/**
 * A field that the posts of a site have beside those of every post.
 *
 * @param type what it says
 * @param at where it is declared
 */
public record PostField(FieldType type, SourceLocation at) {

    /** Its key in front matter, and the first part of the addresses of its lists. */
    public String name() {
        return type.name();
    }

    /** Whether there are lists of the posts that say the same: of words, names, countries and references, not of days or lines. */
    public boolean isListed() {
        return switch (type.form()) {
            case WORD, WORDS, REFERENCE, REFERENCES, NAME, NAMES, COUNTRY -> true;
            case LINE, DATE, ADDRESS -> false;
        };
    }

    /** Whether its values are free names, which writers can spell in several ways. */
    public boolean isOfNames() {
        return type.form() == FieldType.Form.NAME || type.form() == FieldType.Form.NAMES;
    }
}
