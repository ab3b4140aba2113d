package tapeout.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.library.EntityPair;
import tapeout.library.EntityUpdate;
import tapeout.library.PostClaim;
import tapeout.library.PostCorrection;
import tapeout.page.data.DataTable;
import tapeout.page.data.PostMonth;
import tapeout.problem.SourceLocation;

/** A page that Tapeout makes by itself, of many documents or of none. */
public sealed interface MadePage extends ShownPage
        permits ListPage,
                IndexPage,
                TypePage,
                OutputPage,
                MadePage.HomePage,
                MadePage.ArchivePage,
                MadePage.CorrectionsPage,
                MadePage.ClaimsPage,
                MadePage.ClaimPage,
                MadePage.SourcesPage,
                MadePage.ChangesPage,
                MadePage.ComparePage,
                MadePage.FollowPage,
                MadePage.DataPage,
                MadePage.SearchPage,
                MadePage.NotFoundPage {

    /** The front page. */
    record HomePage(SitePath path) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.HOME;
        }

        @Override
        public boolean hasCard() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * All years.
     *
     * @param latest the first posts of each year
     */
    record ArchivePage(SitePath path, List<ArchiveYear> years, List<Post> latest) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.ARCHIVE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All corrections. */
    record CorrectionsPage(SitePath path, Slice<PostCorrection> corrections) implements MadePage {
        @Override
        public int number() {
            return corrections.number();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.CORRECTIONS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * All claims, by when they were first said.
     *
     * @param older the other pages, on the first; elsewhere none
     */
    record ClaimsPage(SitePath path, Slice<PostClaim> claims, List<Slice<PostClaim>> older) implements MadePage {
        @Override
        public int number() {
            return claims.number();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.CLAIMS;
        }

        @Override
        public @Nullable DataTable data() {
            return number() == 1 ? new DataTable.OfClaims() : null;
        }

        @Override
        public boolean hasTable() {
            return number() == 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** One claim. */
    record ClaimPage(SitePath path, PostClaim claim) implements MadePage {
        @Override
        public Document document() {
            return claim.post();
        }

        @Override
        public SourceLocation origin() {
            return claim.claim().at();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.CLAIM;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Whom documents cite. */
    record SourcesPage(SitePath path) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.SOURCES;
        }

        @Override
        public boolean hasTable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What changed in the trackers. */
    record ChangesPage(SitePath path, Slice<EntityUpdate> changes) implements MadePage {
        @Override
        public int number() {
            return changes.number();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.CHANGES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Two entities of one type side by side. */
    record ComparePage(SitePath path, EntityPair pair) implements MadePage {
        @Override
        public Document document() {
            return pair.first();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.COMPARE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** How to follow the site, by all of its feeds and calendars. */
    record FollowPage(SitePath path, List<FeedSubject> subjects) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.FOLLOW;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * What the site gives to programs.
     *
     * @param months in which posts were published, the latest first
     */
    record DataPage(SitePath path, List<DataTable> tables, List<PostMonth> months) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.DATA;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** Where readers search. */
    record SearchPage(SitePath path) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.SEARCH;
        }

        @Override
        public boolean isSearched() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record NotFoundPage(SitePath path) implements MadePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.NOT_FOUND;
        }

        @Override
        public boolean isMissing() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
