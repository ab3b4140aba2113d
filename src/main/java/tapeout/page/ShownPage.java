package tapeout.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.page.data.DataTable;

/** A page that a template shows to people. */
public sealed interface ShownPage extends Page permits OwnPage, MadePage, PostList {

    PageTemplate template();

    /** The words of the templates that can show it, the first that there is first. */
    default List<String> templates() {
        return List.of(template().word());
    }

    /** The template that it names itself, relative to the template folder; null where its words name one. */
    default @Nullable String templateFile() {
        return null;
    }

    @Override
    default String kind() {
        return template().kind();
    }

    /** Whether it stands where nothing is, or is no longer: such a page has no address that it is known by. */
    default boolean isMissing() {
        return false;
    }

    /** Whether lists hold it; what none holds, search engines are asked to leave out too. */
    default boolean isListed() {
        return !isMissing();
    }

    /** Whether readers can ask it for a day. */
    default boolean asksForADay() {
        return false;
    }

    /** Whether it has a card: a picture that other sites show beside a link to it. */
    default boolean hasCard() {
        return false;
    }

    /** Whether all that it says is said of one post or entity, which can be read in Markdown too. */
    default boolean hasTwin() {
        return false;
    }

    /** The table of data that it shows; null where it shows none. */
    default @Nullable DataTable data() {
        return null;
    }

    /** Whether it has a table that readers sort and filter. */
    default boolean hasTable() {
        return false;
    }

    /** Whether readers search on it. */
    default boolean isSearched() {
        return false;
    }

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R match(Function<ShownPage, R> shown, Function<FilePage, R> file) {
        return shown.apply(this);
    }

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(MadePage.HomePage page);

        R of(ListPage.LatestPage page);

        R of(OwnPage.PostPage page);

        R of(OwnPage.TopicPage page);

        R of(OwnPage.EntityPage page);

        R of(TypePage.EntityIndexPage page);

        R of(IndexPage.TrackerIndexPage page);

        R of(TypePage.TrackerPage page);

        R of(TypePage.PastPage page);

        R of(TypePage.PastDayPage page);

        R of(OwnPage.StoryPage page);

        R of(IndexPage.StoryIndexPage page);

        R of(OwnPage.EditionPage page);

        R of(IndexPage.EditionIndexPage page);

        R of(OwnPage.AuthorPage page);

        R of(ListPage.TagPage page);

        R of(IndexPage.TagIndexPage page);

        R of(ListPage.GroupPage page);

        R of(IndexPage.GroupIndexPage page);

        R of(MadePage.ArchivePage page);

        R of(ListPage.ArchiveYearPage page);

        R of(ListPage.ArchiveMonthPage page);

        R of(MadePage.CorrectionsPage page);

        R of(MadePage.ChangesPage page);

        R of(MadePage.ClaimsPage page);

        R of(MadePage.ClaimPage page);

        R of(MadePage.SourcesPage page);

        R of(MadePage.ComparePage page);

        R of(OwnPage.DocumentPage page);

        R of(OwnPage.GenericPage page);

        R of(OutputPage page);

        R of(MadePage.FollowPage page);

        R of(MadePage.DataPage page);

        R of(MadePage.SearchPage page);

        R of(MadePage.NotFoundPage page);

        R of(OwnPage.RedirectPage page);

        R of(OwnPage.GonePage page);
    }
}
