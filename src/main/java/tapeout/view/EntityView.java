package tapeout.view;

import java.util.List;
import tapeout.view.claim.ClaimRecord;
import tapeout.view.claim.SaidLine;
import tapeout.view.fact.FactList;
import tapeout.view.fact.FactRow;
import tapeout.view.fact.FactTable;
import tapeout.view.fact.LimitRow;
import tapeout.view.fact.NewestRow;
import tapeout.view.fact.StatusLine;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.part.ActionRow;
import tapeout.view.part.Detail;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;

/**
 * The page of an entity, whatever its type.
 *
 * @param head what every entity has
 * @param life how it lives; nothing where its type has no life cycle
 * @param rail what stands beside its text
 * @param facts its typed facts
 * @param limits the limits that it draws, and those that it meets
 * @param claims what it claims and what is claimed of it; none on further pages
 * @param bearing what it bears on, and what bears on it
 */
public record EntityView(
        PageFrame frame,
        EntityHead head,
        Life life,
        List<Detail> rail,
        Facts facts,
        Limits limits,
        Claims claims,
        Bearing bearing)
        implements PageView {

    public EntityView {
        rail = List.copyOf(rail);
    }

    /**
     * How an entity lives.
     *
     * @param standing how it stands on the day of the build; none where its type has no life cycle
     * @param lapse the end of that by itself; nothing where none is ahead
     * @param actions what happened, in order
     */
    public record Life(StandingLine standing, Lapse lapse, List<ActionRow> actions) {

        /** Its type has no life cycle. */
        public static final Life NONE = new Life(StandingLine.NONE, Lapse.NONE, List.of());

        public Life {
            actions = List.copyOf(actions);
        }
    }

    /**
     * The end of a state that comes by itself, unless something is done before.
     *
     * @param day the first day of what follows
     * @param state what follows
     */
    public record Lapse(DateText day, StatusText state) {

        /** Nothing ends by itself. */
        public static final Lapse NONE = new Lapse(DateText.NONE, StatusText.NONE);
    }

    /**
     * The limits of an entity.
     *
     * @param drawn those that it draws
     * @param thresholds its figures against those in force; none on further pages
     */
    public record Limits(List<LimitRow> drawn, ThresholdsView thresholds) {

        public Limits {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * What is said by and of an entity.
     *
     * @param made what it claims
     * @param about what others claim of it
     * @param last what it said last, where its page opens with it
     */
    public record Claims(ClaimRecord made, ClaimRecord about, List<SaidLine> last) {

        /** Nothing, as on further pages. */
        public static final Claims NONE = new Claims(ClaimRecord.NONE, ClaimRecord.NONE, List.of());

        public Claims {
            last = List.copyOf(last);
        }
    }

    /**
     * What an entity has to do with others today.
     *
     * @param on what its fields say that stand in the opening; none on further pages
     * @param by what binds on the day of the build and bears on it; none on further pages
     * @param newest the newest of those that refer to it; none on further pages
     */
    public record Bearing(List<Detail> on, List<StandingLine> by, List<NewestRow> newest) {

        /** Nothing, as on further pages. */
        public static final Bearing NONE = new Bearing(List.of(), List.of(), List.of());

        public Bearing {
            on = List.copyOf(on);
            by = List.copyOf(by);
            newest = List.copyOf(newest);
        }
    }

    /**
     * An entity's typed facts.
     *
     * @param status how far it has come; nothing where that is not known
     * @param opening single values that stand with what holds today, as far as they are not over
     * @param rows the other single values, in order, those without a source yet included where its type has a tracker
     * @param tables facts with a value for each cell
     * @param lists facts whose values may name other entities
     */
    public record Facts(
            StatusLine status,
            List<FactRow> opening,
            List<FactRow> rows,
            List<FactTable> tables,
            List<FactList> lists) {

        public Facts {
            opening = List.copyOf(opening);
            rows = List.copyOf(rows);
            tables = List.copyOf(tables);
            lists = List.copyOf(lists);
        }
    }
}
