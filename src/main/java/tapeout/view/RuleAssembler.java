package tapeout.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.RuleState;
import tapeout.content.Standing;
import tapeout.content.Threshold;
import tapeout.content.When;

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

    /** How all rules stand on a day: those in force first, in each state the latest change first. */
    InForce inForce(LocalDate day) {
        List<Rule> rules = rules();
        return new InForce(
                site.dates().day(day),
                rules.stream()
                        .filter(rule -> Standing.on(day, rule.actions()).isPresent())
                        .sorted(Comparator.comparingInt((Rule rule) -> rank(rule, day))
                                .thenComparing(rule -> since(rule, day), Comparator.reverseOrder())
                                .thenComparing(Rule::title))
                        .map(rule -> parts.rule(rule, day))
                        .toList());
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Entity entity : site.library().entities(EntityType.RULE)) {
            if (entity instanceof Rule rule) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static When since(Rule rule, LocalDate day) {
        return Standing.on(day, rule.actions()).orElseThrow().since();
    }

    /** Where a rule stands among all on a day: those in force first. */
    static int rank(Rule rule, LocalDate day) {
        RuleState state = Standing.on(day, rule.actions()).map(Standing::state).orElse(RuleState.UNCLEAR);
        return switch (state) {
            case IN_FORCE -> 0;
            case SUSPENDED -> 1;
            case UNCLEAR -> 2;
            case PUBLISHED -> 3;
            case ANNOUNCED -> 4;
            case PROPOSED -> 5;
            case RESCINDED -> 6;
        };
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
