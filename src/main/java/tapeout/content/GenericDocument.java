package tapeout.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/**
 * A document of a type that is not ours and has a {@code template.<type>.file}: its front matter reaches its template as
 * it is.
 *
 * @param type the type as written
 * @param path its address
 * @param values the front matter: strings, numbers, booleans, dates as strings, lists and maps of these, in the order written
 */
public record GenericDocument(
        Header header, Body body, String type, SitePath path, String title, Map<String, Object> values)
        implements Document {

    public GenericDocument {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public @Nullable String summary() {
        return null;
    }

    @Override
    public boolean isNews() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return type;
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
