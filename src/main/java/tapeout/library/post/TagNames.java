package tapeout.library.post;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tapeout.content.Post;
import tapeout.content.value.Alphabet;
import tapeout.content.value.Tag;
import tapeout.problem.TagProblems;

/**
 * Each tag, or each name of a declared field, as it was first spelled: by the earliest post, of several of one day by the first file. So a post that comes
 * later never renames a tag.
 */
public final class TagNames {

    private static final Comparator<Post> EARLIEST_FIRST = Comparator.comparing(
                    (Post post) -> post.byline().date(), PostOrder.BY_DATE)
            .thenComparing(post -> post.header().file());

    private final String noun;
    private final Function<Post, List<Tag>> tags;
    private final List<Post> posts;
    private final Map<String, Tag> first = new LinkedHashMap<>();

    /**
     * @param noun what one is called
     * @param tags those of a post
     */
    public TagNames(String noun, List<Post> posts, Function<Post, List<Tag>> tags) {
        this.noun = noun;
        this.tags = tags;
        this.posts = posts.stream().sorted(EARLIEST_FIRST).toList();
        this.posts.forEach(post -> tags.apply(post).forEach(tag -> first.putIfAbsent(tag.key(), tag)));
    }

    /** Every tag, by the alphabet. */
    public List<Tag> all(Alphabet alphabet) {
        return first.values().stream()
                .sorted(Comparator.comparing(Tag::text, alphabet))
                .toList();
    }

    /** The tags of a post, each once, in the order written. */
    public List<Tag> of(Post post) {
        return tags.apply(post).stream()
                .map(Tag::key)
                .distinct()
                .map(this::named)
                .toList();
    }

    /**
     * Reports other spellings where they stand, tags that stand twice in a post, and different tags with one address or of
     * letters that look alike.
     */
    public void check(TagProblems problems) {
        for (Post post : posts) {
            Map<String, Tag> here = new HashMap<>();
            for (Tag tag : tags.apply(post)) {
                Tag twin = here.putIfAbsent(tag.key(), tag);
                Tag known = named(tag.key());
                if (twin != null) {
                    problems.tagTwice(noun, tag.text(), tag.at(), twin.text());
                } else if (!composed(tag).equals(composed(known))) {
                    problems.tagSpelling(noun, tag.text(), tag.at(), known.text(), known.at());
                }
            }
        }
        checkAddresses(problems);
        checkLetters(problems);
    }

    private void checkLetters(TagProblems problems) {
        Map<String, Tag> byLook = new HashMap<>();
        for (Tag tag : first.values()) {
            Tag other = byLook.putIfAbsent(LookAlikes.of(tag.text()), tag);
            if (other != null) {
                problems.tagLooksAlike(noun, tag.text(), tag.at(), other.at());
            }
        }
    }

    /** Texts that look alike are told apart by nobody. */
    private static String composed(Tag tag) {
        return Normalizer.normalize(tag.text(), Normalizer.Form.NFC);
    }

    private void checkAddresses(TagProblems problems) {
        Map<String, Tag> byAddress = new HashMap<>();
        for (Tag tag : new ArrayList<>(first.values())) {
            Tag other = byAddress.putIfAbsent(tag.slug().value(), tag);
            if (other != null) {
                problems.tagClash(
                        noun,
                        tag.text(),
                        tag.at(),
                        other.text(),
                        other.at(),
                        tag.slug().value());
            }
        }
    }

    public Tag named(String key) {
        Tag tag = first.get(key);
        if (tag == null) {
            throw new IllegalArgumentException("no post that goes out has the " + noun + " " + key);
        }
        return tag;
    }
}
