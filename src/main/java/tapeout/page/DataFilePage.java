package tapeout.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tapeout.content.Post;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.page.data.DataTable;
import tapeout.page.data.PostMonth;
import tapeout.page.data.TrackerFile;
import tapeout.page.data.VersionFile;

/** A file of what the site knows, for programs. */
public sealed interface DataFilePage extends FilePage {

    /** The table of a type as a file. */
    record TrackerFilePage(SitePath path, EntityType type, TrackerFile file) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All claims as a file. */
    record ClaimFilePage(SitePath path, TrackerFile file) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts of a month as a file. */
    record PostDataPage(SitePath path, YearMonth month, List<Post> posts) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The JSON Schema of a table. */
    record SchemaPage(SitePath path, DataTable table) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All tables with their files, for programs. */
    record CatalogPage(SitePath path, List<DataTable> tables, List<PostMonth> months) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What a tracker said at the end of a past day, as a file. */
    record VersionPage(SitePath path, EntityType type, LocalDate day, VersionFile file) implements DataFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
