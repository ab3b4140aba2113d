package tapeout.view;

import java.util.Map;

/** What one page's template sees as {@code view}. */
public sealed interface PageView
        permits HomeView,
                LatestView,
                PastDayView,
                PastView,
                PostView,
                TopicView,
                TagView,
                TagsView,
                EntityView,
                EntityIndexView,
                TrackersView,
                TrackerView,
                StoryView,
                StoriesView,
                EditionView,
                EditionsView,
                ArchiveView,
                CorrectionsView,
                ChangesView,
                ClaimsView,
                ClaimPageView,
                SourcesView,
                CompareView,
                StaticPageView,
                AuthorView,
                FollowView,
                DataView,
                SearchView,
                NotFoundView,
                DocumentView {

    /** What every page has around its own content. */
    PageFrame frame();

    /** What the site is called, and what it says for its own templates. */
    default PageFrame.Site site() {
        return frame().site();
    }

    /** What its document says for the site's own templates. */
    default Map<String, Object> extra() {
        return frame().extra();
    }
}
