package tapeout.markdown;

import org.jspecify.annotations.Nullable;

/** {@code [[id]]} or {@code [[id|text]]}. */
final class EntityMention extends InlineNode {

    private final String id;
    private final @Nullable String text;

    EntityMention(String id, @Nullable String text) {
        this.id = id;
        this.text = text;
    }

    String id() {
        return id;
    }

    /** What is shown; null for the entity's own name. */
    @Nullable
    String text() {
        return text;
    }
}
