package tapeout.frontmatter;

import static tapeout.frontmatter.CommonShapes.COUNTRY;
import static tapeout.frontmatter.CommonShapes.DAY;
import static tapeout.frontmatter.CommonShapes.ID;
import static tapeout.frontmatter.CommonShapes.LINE;
import static tapeout.frontmatter.CommonShapes.NAME;
import static tapeout.frontmatter.CommonShapes.SOURCES_OF;
import static tapeout.frontmatter.CommonShapes.STATEMENT;
import static tapeout.frontmatter.CommonShapes.URL;
import static tapeout.frontmatter.CommonShapes.WHEN;
import static tapeout.frontmatter.CommonShapes.entity;
import static tapeout.frontmatter.CommonShapes.fact;
import static tapeout.frontmatter.CommonShapes.facts;
import static tapeout.frontmatter.Key.optional;
import static tapeout.frontmatter.Key.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tapeout.content.ActionKind;
import tapeout.content.Certainty;
import tapeout.content.ChipKind;
import tapeout.content.ChipStatus;
import tapeout.content.Comparison;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.Measure;
import tapeout.content.ModelStatus;
import tapeout.content.OrganizationKind;
import tapeout.content.RuleKind;
import tapeout.content.Sparsity;
import tapeout.frontmatter.Shape.ListOf;
import tapeout.frontmatter.Shape.OneOf;
import tapeout.frontmatter.Shape.Struct;

/** The keys of every type of entity. */
final class EntityShapes {

    private static final Shape IDS = new ListOf(ID, true);
    private static final String FACT = "{value: …, unit: …, source: …}";

    static final Struct ORGANIZATION = entity(
            "organization",
            with(
                    EntityType.ORGANIZATION,
                    required("kind", OneOf.of(OrganizationKind.values()), "company"),
                    optional("country", COUNTRY, "CN"),
                    optional("website", URL, "https://example.org/"),
                    optional("parent", ID, "alphabet")));

    static final Struct CHIP = entity(
            "chip",
            with(
                    EntityType.CHIP,
                    required("vendor", ID, "huawei"),
                    required("kind", OneOf.of(ChipKind.values()), "npu"),
                    required("status", OneOf.of(ChipStatus.values()), "available"),
                    optional(
                            "compute",
                            new ListOf(
                                    fact(
                                            FactKey.Form.QUANTITY,
                                            required("precision", NAME, "FP16"),
                                            required("sparsity", OneOf.of(Sparsity.values()), "dense")),
                                    false),
                            "[{precision: FP16, sparsity: dense, value: 800, unit: TFLOPS, source: …}]"),
                    optional("part_of", ID, "cloudmatrix-384"),
                    optional("successor_of", ID, "ascend-910b"),
                    optional("compare", IDS, "[h100]")));

    static final Struct MODEL = entity(
            "model",
            with(
                    EntityType.MODEL,
                    required("vendor", ID, "deepseek"),
                    required("status", OneOf.of(ModelStatus.values()), "released"),
                    optional("family", ID, "deepseek-v4"),
                    optional("training_hardware", hardware(), "[{value: …, source: …}]"),
                    optional("serving_hardware", hardware(), "[{value: …, source: …}]"),
                    optional("successor_of", ID, "deepseek-v3")));

    private static final Shape ACTION = new Struct(
            "action",
            List.of(
                    required("date", WHEN, "2025-01-15"),
                    required("action", OneOf.of(ActionKind.values()), "published"),
                    required("text", STATEMENT, "\"One line.\""),
                    required("source", SOURCES_OF, "federal-register"),
                    optional("citation", NAME, "90 FR 4544"),
                    optional("until", DAY, "2026-11-09")));

    private static final Shape THRESHOLD = new Struct(
            "threshold",
            List.of(
                    required("measure", OneOf.of(Measure.values()), "performance-density"),
                    required("comparison", OneOf.of(Comparison.values()), "at least"),
                    required(
                            "value",
                            new Shape.Matching(Pattern.compile("\\d{1,12}(\\.\\d{1,6})?"), "a number"),
                            "4800"),
                    required("unit", NAME, "TPP"),
                    required("from", DAY, "2023-11-17"),
                    optional("until", DAY, "2025-05-13"),
                    required("source", SOURCES_OF, "federal-register"),
                    optional("note", STATEMENT, "\"What a reader should know\""),
                    optional("scope", LINE, "3A090.a")));

    private static final Shape UPCOMING = new Struct(
            "upcoming entry",
            List.of(
                    required("date", WHEN, "2026-12"),
                    required("certainty", OneOf.of(Certainty.values()), "expected"),
                    required("text", STATEMENT, "\"One line.\""),
                    required("source", SOURCES_OF, "federal-register"),
                    optional("outcome", STATEMENT, "\"What came of it\"")));

    static final Struct RULE = entity(
            "rule",
            with(
                    EntityType.RULE,
                    optional("full_title", LINE, "\"As published\""),
                    required("issuer", ID, "bis"),
                    required("jurisdiction", COUNTRY, "US"),
                    required("kind", OneOf.of(RuleKind.values()), "regulation"),
                    optional("citation", NAME, "90 FR 4544"),
                    required("actions", new ListOf(ACTION, false), "[{date: …, action: …, text: …, source: …}]"),
                    optional("affects", IDS, "[h20, nvidia]"),
                    optional("thresholds", new ListOf(THRESHOLD, false), "[{measure: …, value: …}]"),
                    optional("upcoming", new ListOf(UPCOMING, false), "[{date: …, text: …}]"),
                    optional("successor_of", ID, "october-2022-rule")));

    private EntityShapes() {}

    private static Shape hardware() {
        return new ListOf(fact(FactKey.Form.TEXT, optional("chip", ID, "h800")), false);
    }

    /** The keys of a type with one for each of its facts; a dot in a fact's path makes a set of keys of its own. */
    private static Key[] with(EntityType type, Key... keys) {
        List<Key> all = new ArrayList<>(Arrays.asList(keys));
        Map<String, List<Key>> nested = new LinkedHashMap<>();
        for (FactKey fact : FactKey.of(type)) {
            int dot = fact.path().indexOf('.');
            if (dot < 0) {
                all.add(optional(fact.path(), facts(fact.form()), FACT));
            } else {
                nested.computeIfAbsent(fact.path().substring(0, dot), name -> new ArrayList<>())
                        .add(optional(fact.path().substring(dot + 1), facts(fact.form()), FACT));
            }
        }
        nested.forEach((name, below) -> all.add(
                optional(name, new Struct(name, below), "{" + below.get(0).name() + ": " + FACT + "}")));
        return all.toArray(Key[]::new);
    }
}
