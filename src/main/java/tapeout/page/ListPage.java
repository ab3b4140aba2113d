package tapeout.page;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.library.PostGroup;
import tapeout.problem.SourceLocation;

/** A page that Tapeout makes of a list of posts. */
public sealed interface ListPage extends MadePage, PostList {

    /** Posts by publication, from the second page of the home page's list on. */
    record LatestPage(SitePath path, Slice<Post> posts) implements ListPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.LATEST;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record TagPage(SitePath path, Tag tag, Slice<Post> posts) implements ListPage {

        @Override
        public SourceLocation namedAt() {
            return tag.at();
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.TAG;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts that say one thing under a declared field. */
    record GroupPage(SitePath path, PostGroup group, Slice<Post> posts) implements ListPage {

        @Override
        public SourceLocation origin() {
            return group.field().at();
        }

        @Override
        public SourceLocation namedAt() {
            return posts.items().stream()
                    .flatMap(post -> Stream.ofNullable(
                            post.filing().fields().get(group.field().name())))
                    .flatMap(value -> value.tags().stream())
                    .filter(name -> name.key().equals(group.key()))
                    .map(Tag::at)
                    .findFirst()
                    .orElse(origin());
        }

        @Override
        public PageTemplate template() {
            return PageTemplate.GROUP;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record ArchiveYearPage(SitePath path, Year year, Slice<Post> posts, SitePath archive, List<ArchiveYear> years)
            implements ListPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.ARCHIVE_YEAR;
        }

        @Override
        public boolean isListed() {
            return posts.number() == 1;
        }

        @Override
        public boolean hasTable() {
            return posts.number() == 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record ArchiveMonthPage(
            SitePath path, YearMonth month, Slice<Post> posts, SitePath archive, List<ArchiveYear> years)
            implements ListPage {

        @Override
        public PageTemplate template() {
            return PageTemplate.ARCHIVE_MONTH;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
