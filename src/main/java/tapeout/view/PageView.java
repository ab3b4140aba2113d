package tapeout.view;

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
                CompareView,
                StaticPageView,
                AuthorView,
                FollowView,
                SearchView,
                NotFoundView,
                DocumentView {

    /** What every page has around its own content. */
    PageFrame frame();
}
