package tapeout.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of document that are ours, with the folder of each below the content folder. */
enum DocumentType {
    POST("post", "posts", DocumentShapes.POST),
    TOPIC("topic", "topics", DocumentShapes.TOPIC),
    STORY("story", "stories", DocumentShapes.STORY),
    EDITION("edition", "editions", DocumentShapes.EDITION),
    AUTHOR("author", "authors", DocumentShapes.AUTHOR),
    ORGANIZATION("organization", "organizations", EntityShapes.ORGANIZATION),
    CHIP("chip", "chips", EntityShapes.CHIP),
    MODEL("model", "models", EntityShapes.MODEL),
    RULE("rule", "rules", EntityShapes.RULE),
    /** Lives anywhere outside the other types' folders. */
    PAGE("page", "", DocumentShapes.PAGE);

    private final String word;
    private final String folder;
    private final Shape.Struct shape;

    DocumentType(String word, String folder, Shape.Struct shape) {
        this.word = word;
        this.folder = folder;
        this.shape = shape;
    }

    String word() {
        return word;
    }

    String folder() {
        return folder;
    }

    Shape.Struct shape() {
        return shape;
    }

    static Optional<DocumentType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** The type that a folder below the content folder has. */
    static DocumentType ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(type -> type.folder.equals(folder))
                .findFirst()
                .orElse(PAGE);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DocumentType::word).toList();
    }
}
