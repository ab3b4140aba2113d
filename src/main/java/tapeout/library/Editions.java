package tapeout.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.Edition;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.value.IsoWeek;

/** Makes the editions: one for each ISO week that has posts, each post in the week of its day as it was written. */
final class Editions {

    private Editions() {}

    /** The editions, the latest first. */
    static List<WeekEdition> of(List<Post> latestFirst, List<Edition> written) {
        Map<IsoWeek, List<Post>> byWeek = new TreeMap<>();
        latestFirst.forEach(
                post -> byWeek.computeIfAbsent(IsoWeek.of(post.byline().day()), week -> new ArrayList<>())
                        .add(post));
        Map<IsoWeek, Edition> byHand = new TreeMap<>();
        written.forEach(edition -> byHand.put(edition.week(), edition));
        List<WeekEdition> editions = new ArrayList<>();
        byWeek.forEach((week, posts) -> {
            Edition edition = byHand.get(week);
            editions.add(new WeekEdition(week, posts, lead(posts, edition), edition));
        });
        editions.sort(Comparator.comparing(WeekEdition::week).reversed());
        return List.copyOf(editions);
    }

    /**
     * The lead: the post that the edition names; else the week's latest report; else its latest post that is not
     * background; else its latest post. Nothing but the week's own posts and its edition decides.
     */
    private static Post lead(List<Post> posts, @Nullable Edition edition) {
        if (edition != null && edition.lead() != null) {
            String slug = edition.lead().id();
            Optional<Post> named =
                    posts.stream().filter(post -> post.id().equals(slug)).findFirst();
            if (named.isPresent()) {
                return named.get();
            }
        }
        return posts.stream()
                .filter(post -> post.teaser().kind() == PostKind.REPORT)
                .findFirst()
                .or(() -> posts.stream()
                        .filter(post -> post.teaser().kind() != PostKind.BACKGROUND)
                        .findFirst())
                .orElse(posts.get(0));
    }
}
