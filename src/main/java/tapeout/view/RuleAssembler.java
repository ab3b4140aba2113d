package tapeout.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.RuleState;
import tapeout.content.Standing;
import tapeout.content.Threshold;

/** Makes the views of rules: their pages, and what is in force. */
final class RuleAssembler {

    private final SiteContext site;
    private final EntityParts parts;
    private final FactText facts;

    RuleAssembler(SiteContext site, EntityParts parts, FactText facts) {
        this.site = site;
        this.parts = parts;
        this.facts = facts;
    }

    RuleView view(PageFrame frame, EntityHead head, Rule rule, SourceNumbers sources) {
        LocalDate today = site.today();
        RuleAction deciding =
                Standing.on(today, rule.actions()).map(Standing::deciding).orElse(null);
        return new RuleView(
                frame,
                head,
                rule.fullTitle() == null ? "" : rule.fullTitle(),
                parts.rule(rule, today),
                site.dates().day(today),
                rule.actions().stream()
                        .map(action -> action(action, action == deciding, sources))
                        .toList(),
                rule.thresholds().stream()
                        .map(threshold -> threshold(threshold, sources))
                        .toList(),
                parts.link(rule.successorOf()));
    }

    /** How all rules stand on a day: a group for each state, those in force first. */
    InForce inForce(LocalDate day) {
        Map<RuleState, List<RuleLine>> groups = new LinkedHashMap<>();
        site.library()
                .standings(day)
                .forEach(entry -> groups.computeIfAbsent(entry.state(), state -> new ArrayList<>())
                        .add(parts.rule(entry)));
        return new InForce(
                site.dates().day(day),
                groups.entrySet().stream()
                        .map(group -> new InForce.Group(group.getKey().word(), group.getValue()))
                        .toList());
    }

    private RuleView.ActionRow action(RuleAction action, boolean deciding, SourceNumbers sources) {
        return new RuleView.ActionRow(
                site.dates().when(action.date()),
                action.action().word(),
                action.text(),
                action.citation() == null ? "" : action.citation(),
                site.dates().day(action.until()),
                deciding,
                sources.links(action.sources()));
    }

    private RuleView.ThresholdRow threshold(Threshold threshold, SourceNumbers sources) {
        return new RuleView.ThresholdRow(
                threshold.measure().word(),
                threshold.comparison().word(),
                facts.quantity(threshold.limit()),
                threshold.scope() == null ? "" : threshold.scope(),
                site.dates().day(threshold.from()),
                site.dates().day(threshold.until()),
                threshold.note() == null ? "" : threshold.note(),
                sources.links(threshold.sources()));
    }
}
