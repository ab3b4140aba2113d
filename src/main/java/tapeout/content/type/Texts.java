package tapeout.content.type;

/**
 * What readers see of a field or fact.
 *
 * @param label its name in tables and lists
 * @param caption its name beside its value on the entity's own page
 * @param column its name as the head of a tracker's column
 * @param definition what it says, one sentence, for the data dictionary
 */
public record Texts(String label, String caption, String column, String definition) {

    /** The definition as a sentence among others: one that is a label has no full stop. */
    public String sentence() {
        return definition.isEmpty() || ".!?\u3002".indexOf(definition.charAt(definition.length() - 1)) >= 0
                ? definition
                : definition + ".";
    }
}
