package tapeout.library.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tapeout.content.Post;

/** Posts by the slug that other documents call them by. */
public final class PostNames {

    private final Map<String, List<Post>> bySlug = new HashMap<>();

    public PostNames(List<Post> posts) {
        posts.forEach(post ->
                bySlug.computeIfAbsent(post.id(), slug -> new ArrayList<>(1)).add(post));
    }

    /** All posts of a slug: one, unless two years have a file of the same name. */
    public List<Post> all(String slug) {
        return bySlug.getOrDefault(slug, List.of());
    }

    /** The post of a slug, if it is the only one. */
    public Optional<Post> find(String slug) {
        List<Post> posts = all(slug);
        return posts.size() == 1 ? Optional.of(posts.get(0)) : Optional.empty();
    }

    public Set<String> slugs() {
        return bySlug.keySet();
    }
}
