package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Topic;
import tapeout.content.value.SitePath;
import tapeout.page.FeedFormat;
import tapeout.page.FeedSubject;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.view.FollowView;
import tapeout.view.PageFrame;
import tapeout.view.context.GroupText;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;

/** Makes the view of the page that says how to follow the site. */
final class FollowAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;

    FollowAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
    }

    FollowView view(MadePage.FollowPage page) {
        Map<String, List<FollowView.Subject>> groups = new LinkedHashMap<>();
        Sorting sorting = new Sorting();
        for (FeedSubject subject : page.subjects()) {
            Sorted sorted = subject.accept(sorting);
            groups.computeIfAbsent(sorted.group(), group -> new ArrayList<>()).add(subject(subject, sorted));
        }
        String subscribe = site.config().mailing().subscribe();
        return new FollowView(
                frames.frame(
                        page,
                        site.messages().text("navigation.follow"),
                        site.messages().text("list.follow.summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                groups.entrySet().stream()
                        .map(group -> new FollowView.Group(group.getKey(), group.getValue()))
                        .toList(),
                site.href(Permalinks.FEED_LIST),
                subscribe == null ? "" : subscribe,
                site.href(Permalinks.DATA));
    }

    private FollowView.Subject subject(FeedSubject subject, Sorted sorted) {
        SitePath atom = Objects.requireNonNull(site.config().addresses().feed());
        return new FollowView.Subject(
                new Link(sorted.name(), site.href(subject.home(site.permalinks()))),
                Stream.of(FeedFormat.values())
                        .map(format -> feed(subject, format, atom))
                        .toList(),
                sorted.calendar());
    }

    private PageFrame.FeedLink feed(FeedSubject subject, FeedFormat format, SitePath atom) {
        return new PageFrame.FeedLink(
                format.label(), site.href(subject.address(site.permalinks(), format, atom)), format.mediaType());
    }

    /**
     * Where a subject stands on the page.
     *
     * @param calendar the address of its calendar; empty where it has none
     */
    private record Sorted(String group, String name, String calendar) {}

    private final class Sorting implements FeedSubject.Visitor<Sorted> {

        @Override
        public Sorted of(FeedSubject.OfSite all) {
            return list("all", "follow.everything");
        }

        @Override
        public Sorted of(FeedSubject.OfTopic of) {
            Topic topic = of.topic();
            return new Sorted(
                    "topics",
                    topic.title(),
                    site.library().calendar(topic).isEmpty()
                            ? ""
                            : site.href(site.permalinks().ofCalendar(topic)));
        }

        @Override
        public Sorted of(FeedSubject.OfStory of) {
            return document("stories", of.story());
        }

        @Override
        public Sorted of(FeedSubject.OfEntity of) {
            return document("entities", of.entity());
        }

        @Override
        public Sorted of(FeedSubject.OfTag of) {
            return new Sorted("tags", of.tag().text(), "");
        }

        @Override
        public Sorted of(FeedSubject.OfGroup of) {
            return new Sorted("fields", GroupText.title(of.group(), site.messages()), "");
        }

        @Override
        public Sorted of(FeedSubject.OfAuthor of) {
            return document("authors", of.author());
        }

        @Override
        public Sorted of(FeedSubject.OfEditions editions) {
            return list("all", "navigation.editions");
        }

        @Override
        public Sorted of(FeedSubject.OfClaims claims) {
            return list("all", "navigation.claims");
        }

        @Override
        public Sorted of(FeedSubject.OfCorrections corrections) {
            return list("all", "navigation.corrections");
        }

        @Override
        public Sorted of(FeedSubject.OfChanges changes) {
            return list("all", "navigation.changes");
        }

        @Override
        public Sorted of(FeedSubject.OfTracker of) {
            return new Sorted("trackers", of.type().naming().many(), "");
        }

        private Sorted document(String group, Document document) {
            return new Sorted(group, document.title(), "");
        }

        private Sorted list(String group, String key) {
            return new Sorted(group, site.messages().text(key), "");
        }
    }
}
