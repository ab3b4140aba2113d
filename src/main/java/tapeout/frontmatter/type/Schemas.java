package tapeout.frontmatter.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.FolderDefaults;
import tapeout.frontmatter.KeyReference;
import tapeout.frontmatter.shape.JsonSchema;
import tapeout.frontmatter.shape.Keys;

/** What every file of a site's content that has keys is, for editors, made of the descriptions that the readers go by. */
public final class Schemas {

    /** The name of the schema of type files. */
    public static final String TYPE_FILE = "type-file";

    /** The name of the schema of the file that adds to what posts say. */
    public static final String POST_FILE = "post-fields";

    /** The name of the schema of files of what a folder's documents have in common. */
    public static final String DEFAULTS = "defaults";

    private Schemas() {}

    /**
     * Every schema by its name: that of a type of document is the type's word.
     *
     * @param documents the types of document that the site has, with the entities among them
     * @param defaults what folders of the site give to their documents
     */
    public static Map<String, JsonSchema> of(DocumentTypes documents, EntityTypes entities, FolderDefaults defaults) {
        Map<String, JsonSchema> schemas = new LinkedHashMap<>();
        documents
                .all()
                .forEach(type -> schemas.put(
                        type.word(), type.schema(defaults.given(type.word())).whole()));
        schemas.put(
                DEFAULTS,
                JsonSchema.someOf(DEFAULTS, ofEach(documents, defaults)).whole());
        schemas.put(TYPE_FILE, TypeReader.keys(entities).schema().whole());
        schemas.put(POST_FILE, TypeReader.keysOfPosts(entities).schema().whole());
        return schemas;
    }

    /** Every key of the files of {@code content/types/} with an example, as Markdown for people. */
    public static String referenceOfTypeFiles(EntityTypes entities) {
        Map<String, Keys> files = new LinkedHashMap<>();
        files.put("Every key of a type", TypeReader.keys(entities));
        files.put("Every key of post.yaml", TypeReader.keysOfPosts(entities));
        return KeyReference.of(files);
    }

    /** What the front matter of some document is, whatever its type. */
    public static JsonSchema ofAnyDocument(DocumentTypes documents, FolderDefaults defaults) {
        return JsonSchema.anyOf(ofEach(documents, defaults)).whole();
    }

    private static List<JsonSchema> ofEach(DocumentTypes documents, FolderDefaults defaults) {
        return documents.all().stream()
                .map(type -> type.schema(defaults.given(type.word())))
                .toList();
    }
}
