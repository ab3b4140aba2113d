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

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
