package tapeout.markdown.inline;

import org.jspecify.annotations.Nullable;

/** {@code [[id]]} or {@code [[id|text]]}. */
public final class EntityMention extends InlineNode {

    private final String id;
    private final @Nullable String text;

    EntityMention(String id, @Nullable String text) {
        this.id = id;
        this.text = text;
    }

    public String id() {
        return id;
    }

    /** What is shown; null for the entity's own name. */
    @Nullable
    public String text() {
        return text;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.of(this);
    }

    @Override
    String plain() {
        return text == null ? id : text;
    }
}
