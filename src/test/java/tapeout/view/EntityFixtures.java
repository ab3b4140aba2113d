package tapeout.view;

import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;
import static tapeout.view.FrameFixtures.pages;
import static tapeout.view.FrameFixtures.source;
import static tapeout.view.FrameFixtures.sourceView;
import static tapeout.view.FrameFixtures.span;

import java.util.List;

/** Entities in tests. */
final class EntityFixtures {

    private static final Link NVIDIA = new Link("Nvidia", "/sub/organizations/nvidia/");
    private static final DateText FEBRUARY = day("2026-02", "February 2026");

    private EntityFixtures() {}

    static FactCell cell(String text, String qualifier) {
        return new FactCell(text, "", qualifier, true, List.of(source(1, "Nvidia")), FEBRUARY, "SXM5 version.");
    }

    private static final FactCell UNDISCLOSED =
            new FactCell("", "", "", false, List.of(source(2, "Lockwood")), DateText.NONE, "");

    static List<FactRow> facts(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> switch (key) {
                    case "power", "training_tokens" -> new FactRow(key, List.of());
                    case "process", "licence" -> new FactRow(key, List.of(UNDISCLOSED));
                    case "memory.capacity", "context" ->
                        new FactRow(key, List.of(cell("192 GB", ""), cell("180 GB", "up to")));
                    default -> new FactRow(key, List.of(cell("3.35 TB/s", "about")));
                })
                .toList();
    }

    static EntityLine chip(String name) {
        return new EntityLine(
                "chip",
                name,
                "/sub/chips/h100/",
                "Hopper-generation GPU, the reference for US export thresholds since 2022.",
                "gpu",
                "available",
                NVIDIA,
                day("2022-03-22", "22 March 2022"));
    }

    static EntityLine rule(String name, String state) {
        return new EntityLine(
                "rule",
                name,
                "/sub/rules/chip-rule-2022/",
                "Advanced computing chips for China need a licence.",
                "regulation",
                state,
                Link.text("BIS"),
                day("2022-10-07", "7 October 2022"));
    }

    static List<EntityGroup> groups() {
        return List.of(
                new EntityGroup("vendor.chips", Link.NONE, List.of(chip("H100"), chip("A800"), chip("H20"))),
                new EntityGroup(
                        "affected-by.rules",
                        Link.NONE,
                        List.of(rule("Chip rule of 2022", "in-force"), rule("Diffusion rule", "rescinded"))));
    }

    static List<EntityGroup> byVendor() {
        return List.of(
                new EntityGroup("", NVIDIA, List.of(chip("H100"), chip("H200"))),
                new EntityGroup("", Link.text("Huawei"), List.of(chip("Ascend 910C"))));
    }

    static List<EntityCard> cards() {
        return List.of(
                new EntityCard(chip("H100"), facts("memory.bandwidth", "process")),
                new EntityCard(rule("Chip rule of 2022", "in-force"), List.of()),
                new EntityCard(
                        new EntityLine(
                                "organization",
                                "Bureau of Industry and Security",
                                "/sub/organizations/bis/",
                                "The US agency that runs export controls.",
                                "agency",
                                "",
                                Link.NONE,
                                DateText.NONE),
                        List.of()));
    }

    static EntityHead head(String type, String name, String kind) {
        return new EntityHead(
                type,
                name,
                "What it is, in one line that says enough to know it by.",
                List.of("Another name", "A third"),
                kind,
                new Markup("<p>A short text about it.</p>"),
                groups(),
                List.of(
                        sourceView(1, "Nvidia", "Supported GPUs, MIG user guide", "https://docs.example/"),
                        sourceView(2, "Glenn K. Lockwood", "H100", "https://h100.example/")),
                day("2026-11-23", "23 November 2026"),
                true,
                upcoming(Link.NONE),
                changes(Link.NONE),
                List.of(PostFixtures.LEAD, PostFixtures.BACKGROUND, PostFixtures.BRIEF),
                pages());
    }

    static List<TrackerChange> changes(Link entity) {
        return List.of(
                new TrackerChange(
                        "change_2026-11-24_memory-capacity",
                        day("2026-11-24", "24 November 2026"),
                        entity,
                        "memory.capacity",
                        "96 GB",
                        "128 GB",
                        List.of(),
                        "The maker’s data sheet replaces a press report."),
                new TrackerChange(
                        "change_2026-11-23_status",
                        day("2026-11-23", "23 November 2026"),
                        entity,
                        "status",
                        "announced",
                        "available",
                        List.of(),
                        ""));
    }

    static OrganizationView organization() {
        return new OrganizationView(
                frame("BIS"),
                head("organization", "Bureau of Industry and Security", "agency"),
                "US",
                new Link("bis.gov", "https://www.bis.gov/"),
                new Link("Department of Commerce", "/sub/organizations/commerce/"),
                facts("founded"));
    }

    static ChipView chip() {
        return new ChipView(
                frame("H100", new Link("Home", "/sub/"), new Link("Chips", "/sub/chips/"), Link.text("H100")),
                head("chip", "H100", "gpu"),
                "available",
                NVIDIA,
                new Link("DGX H100", "/sub/chips/dgx/"),
                new Link("A100", "/sub/chips/a100/"),
                facts(
                        "announced",
                        "process",
                        "transistors",
                        "memory.capacity",
                        "memory.bandwidth",
                        "interconnect",
                        "power"),
                List.of(
                        new ComputeRow(
                                "FP16", List.of(cell("989 TFLOPS", "")), List.of(cell("1,979 TFLOPS", "")), List.of()),
                        new ComputeRow("INT8", List.of(), List.of(), List.of(cell("1,979 TOPS", "")))),
                thresholds(),
                List.of(new Link("H20", "/sub/trackers/chips/h100-vs-h20/")));
    }

    static CompareView compare() {
        List<FactCell> two = List.of(cell("192 GB", ""), cell("180 GB", "up to"));
        return new CompareView(
                frame("H20 and H100", new Link("Home", "/sub/"), Link.text("H20 and H100")),
                new Link("H20", "/sub/chips/h20/"),
                new Link("H100", "/sub/chips/h100/"),
                List.of(
                        new CompareView.Row("Maker", List.of(FactCell.of(NVIDIA)), List.of(FactCell.of(NVIDIA))),
                        new CompareView.Row("Memory", two, List.of(UNDISCLOSED)),
                        new CompareView.Row("Power", List.of(), List.of(cell("700 W", "up to")))),
                List.of(
                        new CompareView.Row("FP16, dense", List.of(cell("148 TFLOPS", "")), List.of()),
                        new CompareView.Row("FP16, sparse", List.of(), List.of(cell("1,979 TFLOPS", "")))),
                List.of(sourceView(1, "Nvidia", "Supported GPUs", "https://docs.example/")));
    }

    static ThresholdsView thresholds() {
        return new ThresholdsView(
                day("2026-11-24", "24 November 2026"),
                List.of(
                        new ThresholdsView.AmountView(
                                "total-processing-performance",
                                List.of(
                                        new ThresholdsView.StepView(
                                                "FP16, dense: 989.4 TFLOPS × 16 bits = 15,830.4",
                                                "",
                                                "estimated",
                                                List.of(source(1, "Lockwood"))),
                                        new ThresholdsView.StepView(
                                                "TF32, dense: 494.7 TFLOPS × 32 bits = 15,830.4",
                                                "length",
                                                "up to",
                                                List.of())),
                                "15,830.4",
                                List.of()),
                        new ThresholdsView.AmountView("performance-density", List.of(), "", List.of("die-area"))),
                List.of(new ThresholdsView.RuleView(
                        new Link("Chip rule of 2023", "/sub/rules/chip-rule-2023/#thresholds"),
                        List.of("88 FR 73458"),
                        List.of(new Link("Federal Register", "https://register.example/"), Link.text("Gazette")),
                        List.of(
                                new ThresholdsView.ScopeView(
                                        "3A090.a.1",
                                        "met",
                                        true,
                                        List.of(test("total-processing-performance", "met", List.of()))),
                                new ThresholdsView.ScopeView(
                                        "",
                                        "open",
                                        false,
                                        List.of(
                                                test("total-processing-performance", "met", List.of()),
                                                test("performance-density", "open", List.of("die-area", "range"))))))));
    }

    private static ThresholdsView.TestView test(String measure, String verdict, List<String> gaps) {
        return new ThresholdsView.TestView(measure, "at least", "4800 TPP", verdict, gaps);
    }

    static ModelView model() {
        FactCell hardware = new FactCell(
                "Ascend 910C",
                "/sub/chips/ascend-910c/",
                "",
                true,
                List.of(source(1, "Huawei")),
                DateText.NONE,
                "Part of training only.");
        return new ModelView(
                frame("DeepSeek-V4"),
                head("model", "DeepSeek-V4", ""),
                "preview",
                new Link("DeepSeek", "/sub/organizations/deepseek/"),
                new Link("DeepSeek-V", "/sub/models/v/"),
                new Link("DeepSeek-V3", "/sub/models/v3/"),
                facts("released", "parameters.total", "context", "licence", "training_tokens"),
                List.of(hardware, UNDISCLOSED),
                List.of(hardware));
    }

    static RuleView rule() {
        return new RuleView(
                frame("Chip rule"),
                head("rule", "Chip rule of 2022", "regulation"),
                "Implementation of Additional Export Controls: Certain Advanced Computing and Semiconductor Manufacturing Items",
                line("Chip rule of 2022", "in-force"),
                day("2026-11-24", "24 November 2026"),
                List.of(
                        action("announced", "7 October 2022", false, DateText.NONE),
                        action("published", "13 October 2022", false, DateText.NONE),
                        action("suspended", "1 May 2023", false, day("2023-06-01", "1 June 2023")),
                        action("amended", "17 November 2023", true, DateText.NONE)),
                List.of(new RuleView.ThresholdRow(
                        "total-processing-performance",
                        "at least",
                        "4,800",
                        "3A090.a",
                        day("2023-11-17", "17 November 2023"),
                        DateText.NONE,
                        "Sum over the dies of a package.",
                        List.of(source(1, "BIS")))),
                new Link("Licence letters", "/sub/rules/letters/"));
    }

    private static RuleView.ActionRow action(String word, String date, boolean deciding, DateText until) {
        return new RuleView.ActionRow(
                span(date),
                word,
                "The rule is " + word + " by the agency.",
                "87 FR 62186",
                until,
                deciding,
                List.of(source(1, "BIS")));
    }

    static RuleLine line(String name, String state) {
        return new RuleLine(
                name,
                "/sub/rules/chip-rule-2022/",
                "Advanced computing chips for China need a licence.",
                state,
                day("2023-11-17", "17 November 2023"),
                "US",
                new Link("BIS", "/sub/organizations/bis/"),
                List.of("88 FR 73458", "89 FR 23876"),
                List.of(new Link("Federal Register", "https://register.example/"), Link.text("Official gazette")));
    }

    static InForce inForce() {
        return new InForce(
                day("2026-11-24", "24 November 2026"),
                List.of(
                        new InForce.Group(
                                "in-force",
                                List.of(line("Chip rule of 2023", "in-force"), line("Foundry rule", "in-force"))),
                        new InForce.Group("suspended", List.of(line("Affiliates rule", "suspended"))),
                        new InForce.Group("rescinded", List.of(line("Diffusion rule", "rescinded")))));
    }

    static List<UpcomingLine> upcoming(Link entity) {
        return List.of(
                new UpcomingLine(
                        day("2026-12-31", "31 December 2026"),
                        "exact",
                        "The suspension of the affiliates rule ends.",
                        entity,
                        List.of(),
                        ""),
                new UpcomingLine(
                        span("First quarter of 2027"),
                        "expected",
                        "Comments on the draft close.",
                        entity,
                        List.of(),
                        "Nothing was published."));
    }

    static EntityIndexView index() {
        return new EntityIndexView(
                frame("Chips"), "chip", new Link("Chip tracker", "/sub/trackers/chips/"), 37, byVendor());
    }
}
