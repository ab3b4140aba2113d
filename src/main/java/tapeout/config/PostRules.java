package tapeout.config;

import java.util.Set;

/**
 * What a site asks of its posts, and where they lie.
 *
 * @param profile how much of what a digest has; key {@code tapeout.profile}
 * @param folders folders of the content folder that hold posts, beside {@code posts}; {@code *} for every one that no type
 *     has; key {@code tapeout.posts}
 */
public record PostRules(Profile profile, Set<String> folders) {

    /** Stands for every folder that no type has. */
    public static final String EVERY_FOLDER = "*";

    public PostRules {
        folders = Set.copyOf(folders);
    }
}
