package tapeout.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.PostKind;

/**
 * The parts that every post of a kind has, as the site declares them.
 *
 * @param byKind by kind the parts in order; a part is a key of front matter ({@code claims}, {@code unknowns},
 *     {@code event}) or else the text of a heading; keys {@code tapeout.parts.<kind>}
 */
public record PostParts(Map<PostKind, List<String>> byKind) {

    /** What a site asks for that declares nothing. */
    public static final PostParts NONE = new PostParts(Map.of());

    public PostParts {
        Map<PostKind, List<String>> copy = new LinkedHashMap<>();
        byKind.forEach((kind, parts) -> copy.put(kind, List.copyOf(parts)));
        byKind = Map.copyOf(copy);
    }

    /** The parts of one kind, in order. */
    public List<String> of(PostKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
