package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.statement.Claim;

class LibraryTest {

    @Test
    void ordersPostsByPublicationThenEventThenFile() {
        Newsroom newsroom = new Newsroom()
                .post("old", "2026-11-20")
                .post("b", "2026-11-23")
                .post("a", "2026-11-23")
                .post("dated", "2026-11-23", "event: {date: 2025-04, label: It happened}")
                .post("later", "2026-11-23", "event: {date: 2026-02-01, label: It happened}");
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            assertThat(ids(newsroom.library(shuffle).posts())).containsExactly("later", "dated", "a", "b", "old");
        }
    }

    @Test
    void holdsBackDraftsAndWhatIsDatedAhead() {
        Newsroom newsroom = new Newsroom()
                .post("now", "2026-11-24")
                .post("draft", "2026-11-20", "status: draft")
                .post("tomorrow", "2026-11-25")
                .post("tonight", "2026-11-24T13:00:00+00:00", "status: published-date");
        assertThat(ids(newsroom.library().posts())).containsExactly("now");
        assertThat(ids(newsroom.library().heldBack())).containsExactly("draft", "tomorrow", "tonight");
        assertThat(ids(newsroom.withFuture().library().posts())).containsExactly("tomorrow", "tonight", "now");
        assertThat(ids(newsroom.withDrafts().library().posts())).containsExactly("tomorrow", "tonight", "now", "draft");
    }

    @Test
    void knowsWhichPostsNameAnEntity() {
        Library library = new Newsroom()
                .organization("nvidia")
                .organization("huawei")
                .post("listed", "2026-11-20", "entities: [nvidia]")
                .post(
                        "speaks",
                        "2026-11-21",
                        "sources:",
                        "  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-20}",
                        "claims:",
                        "  - {id: claim-1, text: It is so., by: nvidia, status: company-claim, sources: [a]}")
                .file(
                        "posts/2026/links.md",
                        "title: A post with a link\ndate: 2026-11-22\n"
                                + "summary: A summary that is long enough to be one, of a post.\ntopics: [chips]\nkind: brief",
                        "It is [[nvidia]].")
                .library();
        assertThat(ids(library.postsOfEntity(library.entity("nvidia").orElseThrow())))
                .containsExactly("links", "speaks", "listed");
        assertThat(library.postsOfEntity(library.entity("huawei").orElseThrow()))
                .isEmpty();
    }

    @Test
    void findsNeighboursInTheOrderOfAllPosts() {
        Library library = new Newsroom()
                .post("first", "2026-11-20")
                .post("second", "2026-11-21")
                .post("third", "2026-11-22")
                .library();
        Post second = library.post("second").orElseThrow();
        assertThat(library.next(second).map(Post::id)).contains("third");
        assertThat(library.previous(second).map(Post::id)).contains("first");
        assertThat(library.next(library.post("third").orElseThrow())).isEmpty();
        assertThat(library.previous(library.post("first").orElseThrow())).isEmpty();
    }

    @Test
    void putsTheClosestPostsBesideAPost() {
        Newsroom newsroom = new Newsroom()
                .organization("nvidia")
                .file("stories/s.md", "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]")
                .post("it", "2026-11-20", "story: s", "entities: [nvidia]", "tags: [x]")
                .post("same-story", "2026-11-01", "story: s")
                .post("same-entity", "2026-11-10", "entities: [nvidia]")
                .post("same-tag", "2026-11-19", "tags: [x]")
                .post("topic-only", "2026-11-18");
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            Library library = newsroom.library(shuffle);
            assertThat(ids(library.related(library.post("it").orElseThrow())))
                    .containsExactly("same-story", "same-entity", "same-tag", "topic-only");
        }
    }

    @Test
    void linksQuestionsWithAnswersAndClaimsWithTheirContraries() {
        String sources = "sources:\n  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-01}";
        Library library = new Newsroom()
                .post(
                        "asks",
                        "2026-11-10",
                        sources,
                        "claims:\n  - {id: all, text: All of it., by: a witness, status: reported, sources: [a]}",
                        "unknowns:\n  - {id: how-much, text: How much.}")
                .post(
                        "answers",
                        "2026-11-12",
                        sources,
                        "claims:\n  - {id: claim-2, text: A part., by: another, status: disputed, sources: [a], disputes: [asks#all]}",
                        "answers:\n  - {question: asks#how-much, text: A part of it.}")
                .library();
        Post asks = library.post("asks").orElseThrow();
        Post answers = library.post("answers").orElseThrow();
        assertThat(library.crossReferences().answersTo(asks, asks.unknowns().get(0)))
                .extracting(answer -> answer.post().id())
                .containsExactly("answers");
        assertThat(library.crossReferences().contradicting(asks.claims().get(0)))
                .extracting(claim -> claim.claim().text())
                .containsExactly("A part.");
        assertThat(library.crossReferences().contradicting(answers.claims().get(0)))
                .extracting(claim -> claim.claim().text())
                .containsExactly("All of it.");
    }

    @Test
    void makesOneEditionForEachWeekWithPosts() {
        Library library = new Newsroom()
                .post("sunday", "2027-01-03")
                .post("new-year", "2026-12-31")
                .post("before", "2026-12-20")
                .withFuture()
                .library();
        assertThat(library.editions())
                .extracting(edition -> edition.week() + " " + ids(edition.posts()))
                .containsExactly("2026-W53 [sunday, new-year]", "2026-W51 [before]");
    }

    @Test
    void letsTheEditionNameItsLead() {
        Newsroom newsroom = new Newsroom().post("a", "2026-11-23").post("b", "2026-11-24");
        assertThat(newsroom.library().editions().get(0).lead().id()).isEqualTo("b");
        newsroom.file("editions/2026-W48.md", "lead: a");
        assertThat(newsroom.library().editions().get(0).lead().id()).isEqualTo("a");
    }

    @Test
    void knowsFromEveryKindOfDocumentWhatLeadsToWhat() {
        Library library = new Newsroom()
                .file(
                        "stories/s.md",
                        "title: A story\nsummary: Of it.\nquestion: What?\ntopics: [chips]",
                        "On [[maker]].")
                .organization("maker")
                .file(
                        "organizations/rival.md",
                        "name: Rival\nsummary: One of them.\nkind: company",
                        "Of [[maker]], see [a post](../posts/2026/a.md#part) and [itself](rival.md).")
                .file("about.md", "title: About\nsummary: Of us.", "Like [[maker]], [[maker]] and [[nobody]].")
                .post("a", "2026-11-20")
                .file(
                        "posts/2026/b.md",
                        "title: The post called b\ndate: 2026-11-21\nsummary: A summary that is long enough to be one, of a"
                                + " post.\ntopics: [chips]\nkind: report",
                        "After [it](a.md) and [nothing](../../../../../etc/passwd), [[maker]] and /posts/2026/a/.")
                .library();
        assertThat(library.mentions().of(library.entity("maker").orElseThrow()))
                .extracting(Document::id)
                .containsExactlyInAnyOrder("about", "rival", "b", "s");
        assertThat(library.mentions().of(library.post("a").orElseThrow()))
                .extracting(Document::id)
                .containsExactlyInAnyOrder("rival", "b");
        assertThat(library.mentions().of(library.entity("rival").orElseThrow())).isEmpty();
    }

    @Test
    void namesEachContraryClaimOnceWhicheverOfThemSaysSo() {
        Library library = new Newsroom()
                .post(
                        "it",
                        "2026-11-10",
                        "sources:\n  - {id: a, publisher: P, title: T, kind: news, accessed: 2026-11-01}",
                        "claims:",
                        "  - {id: yes, text: 'Yes.', by: one, status: reported, sources: [a], disputes: [it#no]}",
                        "  - {id: no, text: 'No.', by: two, status: reported, sources: [a], disputes: [it#yes]}",
                        "  - {id: claim-3, text: Perhaps., by: three, status: reported, sources: [a], disputes: [it#yes, it#no]}")
                .library();
        List<Claim> claims = library.post("it").orElseThrow().claims();
        assertThat(contrary(library, claims.get(0))).containsExactly("No.", "Perhaps.");
        assertThat(contrary(library, claims.get(1))).containsExactly("Yes.", "Perhaps.");
        assertThat(contrary(library, claims.get(2))).containsExactly("Yes.", "No.");
    }

    private static List<String> contrary(Library library, Claim claim) {
        return library.crossReferences().contradicting(claim).stream()
                .map(other -> other.claim().text())
                .toList();
    }

    @Test
    void relatesEntitiesBothWays() {
        Library library = new Newsroom()
                .organization("nvidia")
                .chip("h100", "nvidia")
                .chip("h200", "nvidia", "successor_of: h100")
                .library();
        assertThat(related(library, "nvidia", "chip.vendor")).containsExactly("h100", "h200");
        assertThat(related(library, "h100", "chip.successor_of")).containsExactly("h200");
        assertThat(related(library, "h100", "chip.vendor")).containsExactly("h200");
    }

    private static List<String> related(Library library, String id, String relation) {
        return library.relations().of(library.entity(id).orElseThrow()).entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(relation))
                .flatMap(entry -> entry.getValue().stream())
                .map(Document::id)
                .toList();
    }

    private static List<String> ids(List<? extends Document> documents) {
        return documents.stream().map(Document::id).toList();
    }
}
