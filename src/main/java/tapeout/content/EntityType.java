package tapeout.content;

/** The kinds of thing that the news is about. */
public enum EntityType {
    ORGANIZATION("organization", "organizations"),
    CHIP("chip", "chips"),
    MODEL("model", "models"),
    RULE("rule", "rules");

    private final String word;
    private final String folder;

    EntityType(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** The document type. */
    public String word() {
        return word;
    }

    /** The folder under {@code content/} and the first segment of the addresses. */
    public String folder() {
        return folder;
    }
}
