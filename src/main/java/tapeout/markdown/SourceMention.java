package tapeout.markdown;

/** One source of {@code [@id]} or {@code [@id; @id]}. */
final class SourceMention extends InlineNode {

    private final String id;

    SourceMention(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
