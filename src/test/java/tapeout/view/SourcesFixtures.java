package tapeout.view;

import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/** The page of whom documents cite. */
final class SourcesFixtures {

    private SourcesFixtures() {}

    static SourcesView page() {
        return new SourcesView(
                frame("Our sources"),
                3,
                List.of(new TrackerFilter("kind", "Kind", List.of(new TrackerFilter.Option("Publisher", "Publisher")))),
                List.of(
                        new SourcesView.Group(
                                "Cited 10 times or more",
                                true,
                                List.of(row(new Link("Nvidia", "/sub/organizations/nvidia/"), 59, "first"))),
                        new SourcesView.Group(
                                "Cited less than 10 times",
                                false,
                                List.of(row(Link.text("<b>A & B</b>"), 1, "both"), row(Link.text("C"), 0, "")))));
    }

    private static SourcesView.Row row(Link name, int cited, String hand) {
        return new SourcesView.Row(
                name,
                "Publisher",
                cited > 1 ? "United States" : "",
                cited,
                cited > 0 ? day("2026-11-24", "24 November 2026") : DateText.NONE,
                hand,
                List.of(new TrackerTable.Attribute("kind", "Publisher")));
    }
}
