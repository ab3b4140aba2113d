package tapeout.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.config.TextLengths.Range;
import tapeout.content.PostKind;

/** What a site declares for each kind of post. */
public record PostKinds(Map<PostKind, Declared> byKind) {

    /** What a site asks for that declares nothing. */
    public static final PostKinds NONE = new PostKinds(Map.of());

    /** Parts that are keys of front matter. */
    public static final Set<String> KEYS = Set.of("claims", "unknowns", "event");

    public PostKinds {
        byKind = Map.copyOf(byKind);
    }

    /** What every post of a kind has. */
    public Declared of(PostKind kind) {
        return byKind.getOrDefault(kind, Declared.NOTHING);
    }

    /**
     * What is declared for one kind.
     *
     * @param parts the parts of each post, in order; a part is a key of front matter ({@code claims}, {@code unknowns},
     *     {@code event}) or else the text of a heading; key {@code tapeout.parts.<kind>}
     * @param words how many words the body should have; absent for any number; key {@code tapeout.words.<kind>}
     */
    public record Declared(List<String> parts, @Nullable Range words) {

        static final Declared NOTHING = new Declared(List.of(), null);

        public Declared {
            parts = List.copyOf(parts);
        }
    }
}
