package tapeout.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tapeout.content.ActionKind;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.RuleKind;
import tapeout.content.RuleState;
import tapeout.content.Standing;

/** The columns of the rules' tracker, as the rules stand on the build's day. */
final class RuleTracker {

    /** How a rule stands to which nothing has happened yet. */
    private static final String NONE = "none";

    private final SiteContext site;
    private final TrackerValues values;

    RuleTracker(SiteContext site, TrackerValues values) {
        this.site = site;
        this.values = values;
    }

    TrackerColumns<Rule> columns() {
        TrackerColumns<Rule> columns = new TrackerColumns<>(site.messages(), values);
        List<String> states = new ArrayList<>(TrackerColumns.words(RuleState.values()));
        states.add(NONE);
        List<String> steps = TrackerColumns.words(ActionKind.values());
        return columns.addFact(
                        columns.sourced("state", "column.state", ColumnType.WORD, null, states),
                        (rule, sources) -> List.of(state(rule, sources)))
                .add(
                        "since",
                        ColumnType.DATE,
                        rule -> values.when(standing(rule).map(Standing::since).orElse(null)))
                .add("jurisdiction", ColumnType.TEXT, rule -> List.of(country(rule)))
                .addWord("kind", RuleKind.values(), rule -> values.word("rule.kind.", rule.kind()))
                .add("issuer", ColumnType.ENTITY, rule -> values.entity(rule.issuer()))
                .addSeveral("affects", ColumnType.ENTITY, rule -> values.entities(rule.affects()))
                .addFact(
                        columns.sourced("last_action", "column.last_action", ColumnType.WORD, null, steps),
                        (rule, sources) -> last(rule).stream()
                                .map(action -> action(action, sources))
                                .toList())
                .add(
                        "last_action_date",
                        ColumnType.DATE,
                        rule -> values.when(last(rule).map(RuleAction::date).orElse(null)))
                .add(
                        "last_action_citation",
                        ColumnType.TEXT,
                        rule -> values.text(last(rule).map(RuleAction::citation).orElse(null)))
                .addFact(
                        columns.sourced("actions", "fact.actions", ColumnType.WORD, null, steps),
                        (rule, sources) -> rule.actions().stream()
                                .map(action -> action(action, sources))
                                .toList())
                .add("citation", ColumnType.TEXT, rule -> values.text(rule.citation()))
                .add("full_title", ColumnType.TEXT, rule -> values.text(rule.fullTitle()))
                .add("successor_of", ColumnType.ENTITY, rule -> values.entity(rule.successorOf()))
                .addProfile(site::absolute);
    }

    private TrackerValue state(Rule rule, List<TrackerSource> sources) {
        Optional<Standing> standing = standing(rule);
        String word = standing.map(found -> found.state().word()).orElse(NONE);
        return new TrackerValue(
                word,
                site.messages().text("rule.state." + word),
                "",
                "",
                "",
                "",
                true,
                standing.map(found -> values.mentioned(found.deciding().sources(), sources))
                        .orElse(List.of()),
                site.today().toString(),
                "");
    }

    private TrackerValue action(RuleAction action, List<TrackerSource> sources) {
        return new TrackerValue(
                action.action().word(),
                site.messages().text("rule.action." + action.action().word()),
                "",
                "",
                "",
                "",
                true,
                values.mentioned(action.sources(), sources),
                action.date().toString(),
                action.citation() == null ? action.text() : action.text() + " " + action.citation());
    }

    private TrackerValue country(Rule rule) {
        return TrackerValue.plain(rule.jurisdiction(), site.messages().text("country." + rule.jurisdiction()), "");
    }

    private Optional<Standing> standing(Rule rule) {
        return Standing.on(site.today(), rule.actions());
    }

    /** The last action that has certainly happened by the build's day. */
    private Optional<RuleAction> last(Rule rule) {
        return rule.actions().stream()
                .filter(action -> !action.date().last().isAfter(site.today()))
                .reduce((earlier, later) -> later);
    }
}
