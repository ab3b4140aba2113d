package tapeout.page;

import java.util.List;
import tapeout.content.type.PostField;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.library.WeekEdition;
import tapeout.problem.SourceLocation;

/** A page that leads to all that the site has of a kind. */
public sealed interface IndexPage extends MadePage {

    /** What the trackers are. */
    record TrackerIndexPage(SitePath path) implements IndexPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.TRACKER_INDEX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All stories. */
    record StoryIndexPage(SitePath path) implements IndexPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.STORY_INDEX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All editions. */
    record EditionIndexPage(SitePath path, Slice<WeekEdition> editions) implements IndexPage {
        @Override
        public int number() {
            return editions.number();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.EDITION_INDEX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All tags. */
    record TagIndexPage(SitePath path, List<Tag> tags) implements IndexPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.TAG_INDEX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All that posts say under a declared field. */
    record GroupIndexPage(SitePath path, PostField field) implements IndexPage {

        @Override
        public SourceLocation origin() {
            return field.at();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.GROUP_INDEX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
