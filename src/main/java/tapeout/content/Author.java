package tapeout.content;

import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param name as in the byline
 * @param role what they do here; null where not said
 * @param summary who they are, in one line; null where not said
 */
public record Author(
        Header header,
        Body body,
        String name,
        @Nullable String role,
        @Nullable String summary) implements Document {

    @Override
    public String title() {
        return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "author";
    }
}
