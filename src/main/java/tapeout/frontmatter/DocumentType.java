package tapeout.frontmatter;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Header;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.JsonSchema;
import tapeout.frontmatter.shape.Keys;

/**
 * One type of document: all there is to know of its front matter.
 *
 * @param word the type as {@code type:} writes it
 * @param folder the folder below the content folder that its documents lie in; empty for any that no other type has
 * @param keys its keys
 * @param check looks at values together, whether or not some are absent
 * @param maker makes the document; each field that it needs is required or has a stand-in
 */
public record DocumentType(String word, String folder, Keys keys, Consumer<Fields> check, Maker maker) {

    /** Makes a document of its front matter. */
    interface Maker {

        /** @return null if the document cannot be made, which has been reported then */
        @Nullable
        Document make(Fields fields, FilePlace place, Header header, Body body);
    }

    /**
     * What its front matter is, for editors, who see one file.
     *
     * @param given the keys that some folder gives to its documents, so that they need not stand in each
     */
    public JsonSchema schema(Set<String> given) {
        JsonSchema type = JsonSchema.oneOf(List.of(word)).orNothing().with("description", CommonKeys.TYPE.doc());
        return keys.schema(given).withProperty(CommonKeys.TYPE.name(), type);
    }

    DocumentType(String word, String folder, Keys keys, Maker maker) {
        this(word, folder, keys, fields -> {}, maker);
    }
}
