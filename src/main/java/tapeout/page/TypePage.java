package tapeout.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.page.data.DataTable;
import tapeout.problem.SourceLocation;

/** A page that Tapeout makes of all entities of one type. */
public sealed interface TypePage extends MadePage {

    EntityType type();

    @Override
    default SourceLocation origin() {
        return type().at();
    }

    /** All entities of one type. */
    record EntityIndexPage(SitePath path, EntityType type) implements TypePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.ENTITY_INDEX;
        }

        @Override
        public @Nullable DataTable data() {
            return type.tracker() == null ? new DataTable.OfType(type) : null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The table of all entities of one type. */
    record TrackerPage(SitePath path, EntityType type) implements TypePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.TRACKER;
        }

        @Override
        public DataTable data() {
            return new DataTable.OfType(type);
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

    /** How all entities of one type stood on any day. */
    record PastPage(SitePath path, EntityType type) implements TypePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.PAST;
        }

        @Override
        public boolean asksForADay() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** How all entities of one type stood on a day that is over. */
    record PastDayPage(SitePath path, EntityType type, LocalDate day) implements TypePage {

        @Override
        public PageTemplate template() {
            return PageTemplate.PAST_DAY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
