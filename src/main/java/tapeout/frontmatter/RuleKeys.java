package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.DOCUMENTS;
import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.util.Arrays;
import java.util.List;
import tapeout.content.ActionKind;
import tapeout.content.Body;
import tapeout.content.EntityType;
import tapeout.content.Header;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.RuleAction;
import tapeout.content.RuleKind;
import tapeout.content.RuleState;
import tapeout.content.Standing;

/** The front matter of rules. */
final class RuleKeys {

    private static final Field<String> FULL_TITLE =
            optional("full_title", LINE, "\"As published\"", "Its official title, where the name is not that.");
    private static final Field<Reference> ISSUER = required(
                    "issuer", DOCUMENT, "bis", "The organization that issued it.")
            .orElseAt(CommonKeys.NO_DOCUMENT);
    private static final Field<String> JURISDICTION = required(
                    "jurisdiction", new CountryShape(), "US", "The country whose rule it is.")
            .orElse("EU");
    private static final Field<RuleKind> KIND = required(
                    "kind", WordShape.of(RuleKind.values()), "regulation", "What sort of rule it is.")
            .orElse(RuleKind.POLICY);
    private static final Field<String> CITATION = optional("citation", NAME, "90 FR 4544", "Where it is published.");
    private static final Field<List<Reference>> AFFECTS =
            optional("affects", DOCUMENTS, "[h20, nvidia]", "What it bears on.");
    private static final Field<Reference> SUCCESSOR_OF =
            optional("successor_of", DOCUMENT, "chip-rule-2022", "The rule that it follows.");

    static final DocumentType TYPE = new DocumentType(
            EntityType.RULE.word(),
            EntityType.RULE.folder(),
            EntityKeys.entity(
                            "rule",
                            FULL_TITLE,
                            ISSUER,
                            JURISDICTION,
                            KIND,
                            CITATION,
                            ActionKeys.ACTIONS,
                            AFFECTS,
                            ThresholdKeys.THRESHOLDS,
                            SUCCESSOR_OF)
                    .and(CommonKeys.TYPE, CommonKeys.STATUS, CommonKeys.UPDATED, CommonKeys.ALIASES),
            RuleKeys::check,
            (fields, place, header, body) -> rule(fields, header, body));

    private RuleKeys() {}

    private static void check(Fields fields) {
        EntityKeys.checkUpdates(EntityType.RULE, fields);
        ThresholdKeys.check(fields);
        checkOrder(fields);
    }

    /**
     * Actions stand in order of date; of two that may have been on one day either may come first. Whether one can follow
     * another is only asked of dates that are in order, for else the dates may be what is wrong.
     */
    private static void checkOrder(Fields fields) {
        RuleAction before = null;
        boolean inOrder = true;
        for (RuleAction action : fields.list(ActionKeys.ACTIONS)) {
            if (before != null && action.date().last().isBefore(before.date().first())) {
                fields.problems()
                        .dateBefore(action.at(), "This action", action.date(), "the one above it", before.date());
                inOrder = false;
            }
            before = action;
        }
        if (inOrder) {
            Standing.missteps(fields.list(ActionKeys.ACTIONS)).forEach(misstep -> report(misstep, fields));
        }
    }

    private static void report(Standing.Misstep misstep, Fields fields) {
        RuleState before = misstep.before();
        fields.problems()
                .impossibleAction(
                        misstep.action().at(),
                        misstep.action().action().word(),
                        before == null ? "" : before.word(),
                        Arrays.stream(ActionKind.values())
                                .filter(kind -> RuleState.after(before, kind).isPresent())
                                .map(ActionKind::word)
                                .toList());
    }

    private static Rule rule(Fields fields, Header header, Body body) {
        return new Rule(
                header,
                body,
                EntityKeys.profile(EntityType.RULE, fields),
                fields.find(FULL_TITLE),
                fields.get(ISSUER),
                fields.get(JURISDICTION),
                fields.get(KIND),
                fields.find(CITATION),
                fields.get(ActionKeys.ACTIONS),
                fields.list(AFFECTS),
                fields.list(ThresholdKeys.THRESHOLDS),
                fields.find(SUCCESSOR_OF));
    }
}
