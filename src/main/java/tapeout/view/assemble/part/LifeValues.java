package tapeout.view.assemble.part;

import java.util.List;
import java.util.Optional;
import tapeout.content.DatedAction;
import tapeout.content.Entity;
import tapeout.content.Standing;
import tapeout.content.type.LifeCycle;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/** What a tracker shows of lives, as entities stand on the build's day. */
final class LifeValues {

    private final Wording wording;
    private final TrackerValues values;

    LifeValues(Wording wording, TrackerValues values) {
        this.wording = wording;
        this.values = values;
    }

    TrackerValue state(Entity entity, List<TrackerSource> sources) {
        Optional<Standing> standing = standing(entity);
        return new TrackerValue(
                TrackerValue.Given.plain(
                        standing.map(found -> found.state().word()).orElse(LifeCycle.NONE)),
                Link.text(standing.map(found -> found.state().label())
                        .orElseGet(() -> StandingParts.ahead(wording.messages()).label())),
                true,
                standing.map(found -> values.mentioned(found.deciding().sources(), sources))
                        .orElse(List.of()),
                TrackerValue.Life.asOf(wording.today().toString()),
                "");
    }

    List<TrackerValue> since(Entity entity) {
        return values.when(standing(entity).map(Standing::since).orElse(null));
    }

    TrackerValue action(DatedAction action, List<TrackerSource> sources) {
        return new TrackerValue(
                TrackerValue.Given.plain(action.action().word()),
                Link.text(action.action().label()),
                true,
                values.mentioned(action.sources(), sources),
                TrackerValue.Life.asOf(action.date().toString()),
                action.citation() == null ? action.text() : action.text() + " " + action.citation());
    }

    /** The last action that has certainly happened by the build's day. */
    Optional<DatedAction> last(Entity entity) {
        return entity.lastAction(wording.today());
    }

    List<TrackerValue> lastDate(Entity entity) {
        return values.when(last(entity).map(DatedAction::date).orElse(null));
    }

    List<TrackerValue> lastCitation(Entity entity) {
        return values.text(last(entity).map(DatedAction::citation).orElse(null));
    }

    private Optional<Standing> standing(Entity entity) {
        return entity.standing(wording.today());
    }
}
