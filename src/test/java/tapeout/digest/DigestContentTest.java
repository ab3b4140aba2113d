package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.library.Library;
import tapeout.library.RealLibrary;
import tapeout.library.cited.Publishers;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;

/** That the digest is all there: its posts and their length, its entities, its stories and what is open in them. */
@ExtendWith(RealSite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestContentTest {

    private final Library library = RealLibrary.asOf(Instant.parse(RealSite.AS_OF));

    @Test
    void everyPostSaysWhoSaysWhatAndWhen() {
        assertThat(library.posts()).hasSizeGreaterThanOrEqualTo(36).allSatisfy(post -> {
            assertThat(post.summary()).as(post.id()).hasSizeGreaterThan(60);
            assertThat(post.claims()).as(post.id()).isNotEmpty();
            assertThat(post.sources()).as(post.id()).isNotEmpty();
            assertThat(post.event()).as(post.id()).isNotNull();
            assertThat(library.entitiesOf(post)).as(post.id()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"chip, 25", "model, 30", "rule, 15", "organization, 30"})
    void thereAreEnoughEntities(String type, int least) {
        assertThat(library.entities(library.types().of(type).orElseThrow()))
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(entity -> {
                    assertThat(entity.profile().verified()).as(entity.id()).isNotNull();
                });
    }

    @ParameterizedTest
    @CsvSource({"huawei, 8", "nvidia, 8", "amd, 4", "google, 3", "aws, 2", "cerebras, 2"})
    void theChipsOfEveryMakerAreThere(String vendor, int least) {
        assertThat(library.entities(library.types().of("chip").orElseThrow()))
                .filteredOn(entity -> entity.reference("vendor").id().equals(vendor))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    /** What one fact told together is told one by one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deepseek-v3-1 deepseek-v3-1-terminus deepseek-v3-2-exp deepseek-v3-2",
                "tpu-v5p tpu-v6e tpu7x",
                "trainium2 trainium3",
                "llama-2 llama-3 llama-3-1 llama-3-3 llama-4",
                "qwen1-5 qwen2 qwen2-5 qwen3",
                "gpt-4o openai-o1 gpt-5 gpt-5-2 gpt-5-4 gpt-5-6",
                "claude-sonnet-4-5 claude-opus-4-5 claude-opus-4-6 claude-opus-4-7 claude-opus-4-8",
                "claude-mythos-5 claude-fable-5 claude-sonnet-5 claude-opus-5",
                "gemini-3-5-flash gemini-3-7-flash gemini-4-carbon"
            })
    void bundledFactsAreSplit(String ids) {
        assertThat(List.of(ids.split(" ")))
                .allSatisfy(id -> assertThat(library.entity(id)).as(id).isPresent());
    }

    @Test
    void thereAreSixStoriesEachWithATimelineAndAFewOpenQuestions() {
        assertThat(library.stories())
                .hasSizeGreaterThanOrEqualTo(6)
                .extracting(Story::id)
                .contains(
                        "deepseek-on-ascend",
                        "h20-and-china",
                        "diffusion-rule",
                        "huawei-under-controls",
                        "open-weights-race");
        assertThat(library.stories()).allSatisfy(story -> {
            assertThat(library.timeline(story).entries()).as(story.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(library.postsOfStory(story)).as(story.id()).isNotEmpty();
            assertThat(openQuestions(story)).as(story.id()).isBetween(0L, 5L);
        });
    }

    private long openQuestions(Story story) {
        return library.postsOfStory(story).stream()
                .mapToLong(post -> post.unknowns().stream()
                        .filter(unknown -> library.crossReferences()
                                .answersTo(post, unknown)
                                .isEmpty())
                        .count())
                .sum();
    }

    @Test
    void everyTopicHasAnIntroductionForNewcomersAndItsPosts() {
        assertThat(library.topics())
                .extracting(Topic::id)
                .containsExactlyInAnyOrder("ai-chips", "export-controls", "model-releases");
        assertThat(library.topics()).allSatisfy(topic -> {
            assertThat(topic.body().words()).as(topic.id()).isBetween(400, 600);
            assertThat(library.postsOfTopic(topic)).as(topic.id()).hasSizeGreaterThanOrEqualTo(12);
        });
    }

    /** What the lead left open and a later model settled is answered. */
    @Test
    void theLeadStoryShowsWhatCameLater() {
        Post lead = library.post("deepseek-v4-preview").orElseThrow();
        assertThat(lead.unknowns())
                .filteredOn(unknown -> "image-input".equals(unknown.id()))
                .singleElement()
                .satisfies(unknown -> assertThat(library.crossReferences().answersTo(lead, unknown))
                        .extracting(answer -> answer.post().id())
                        .contains("deepseek-v4-1-flash-image-input"));
        assertThat(lead.changed()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chip", "model", "rule", "organization"})
    void theListOfATypeHoldsEveryEntityInTheNews(String word, BuiltSite site) {
        EntityType type = library.types().of(word).orElseThrow();
        Publishers publishers = new Publishers(library);
        List<Entity> inTheNews = library.entities(type).stream()
                .filter(entity -> !publishers.isOnlyCited(entity))
                .toList();
        assertThat(linked(site.page(type.folder() + "/index.html").document()))
                .containsAll(addresses(inTheNews, entity -> "/" + type.folder() + "/" + entity.id() + "/"));
    }

    @Test
    void pagesOfTopicsAndStoriesLeadToTheirPosts(BuiltSite site) {
        library.stories()
                .forEach(story -> assertThat(linked(page(site, "stories/" + story.id())))
                        .containsAll(addresses(library.postsOfStory(story), DigestContentTest::address)));
        library.topics()
                .forEach(topic -> assertThat(linked(page(site, "topics/" + topic.id())))
                        .containsAnyElementsOf(addresses(library.postsOfTopic(topic), DigestContentTest::address)));
    }

    private static Document page(BuiltSite site, String folder) {
        return site.page(folder.endsWith("/") ? folder + "index.html" : folder + "/index.html")
                .document();
    }

    private static Set<String> linked(Document page) {
        return new HashSet<>(page.select("main a[href^=/]").eachAttr("href"));
    }

    private static String address(Post post) {
        return "/posts/" + post.byline().day().getYear() + "/" + post.id() + "/";
    }

    private static <T> Set<String> addresses(List<T> documents, Function<? super T, String> address) {
        return documents.stream().map(address).collect(Collectors.toSet());
    }
}
