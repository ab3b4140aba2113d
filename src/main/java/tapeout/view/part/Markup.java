package tapeout.view.part;

/**
 * HTML that is already safe to print as it is: sanitised or made by us. Templates print it without escaping; every other
 * text is escaped.
 *
 * @param html a fragment; empty where there is nothing
 */
public record Markup(String html) {

    /** Nothing. */
    public static final Markup NONE = new Markup("");

    /**
     * JSON for a script element that holds data: every character that could end the element or start a comment is written
     * as a JSON escape, so the value stays the same.
     *
     * @param json one JSON value
     */
    public static Markup json(String json) {
        return new Markup(json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    /** Whether there is anything. */
    public boolean present() {
        return !html.isBlank();
    }
}
