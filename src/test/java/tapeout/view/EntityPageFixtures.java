package tapeout.view;

import static tapeout.view.EntityFixtures.NVIDIA;
import static tapeout.view.EntityFixtures.UNDISCLOSED;
import static tapeout.view.EntityFixtures.byVendor;
import static tapeout.view.EntityFixtures.cell;
import static tapeout.view.EntityFixtures.facts;
import static tapeout.view.EntityFixtures.head;
import static tapeout.view.EntityFixtures.line;
import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;
import static tapeout.view.FrameFixtures.source;
import static tapeout.view.FrameFixtures.sourceView;
import static tapeout.view.FrameFixtures.span;

import java.util.List;
import tapeout.view.fact.FactCell;
import tapeout.view.fact.FactList;
import tapeout.view.fact.FactRow;
import tapeout.view.fact.FactTable;
import tapeout.view.fact.LimitEnd;
import tapeout.view.fact.LimitRow;
import tapeout.view.fact.NewestRow;
import tapeout.view.fact.StatusLine;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.part.ActionRow;
import tapeout.view.part.Detail;
import tapeout.view.part.Link;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;

/** Pages about entities in tests. */
final class EntityPageFixtures {

    private EntityPageFixtures() {}

    static EntityView organization() {
        return view(
                frame("BIS"),
                head("organization", "Bureau of Industry and Security", "Agency"),
                StandingLine.NONE,
                List.of(
                        Detail.text("Country", "United States"),
                        Detail.links("Part of", List.of(new Link("Department of Commerce", "/sub/organizations/c/"))),
                        Detail.away("Website", new Link("bis.gov", "https://www.bis.gov/"))),
                new EntityView.Facts(StatusLine.NONE, List.of(), facts("founded"), List.of(), List.of()),
                ThresholdsView.NONE);
    }

    private static EntityView view(
            PageFrame frame,
            EntityHead head,
            StandingLine standing,
            List<Detail> rail,
            EntityView.Facts facts,
            ThresholdsView thresholds) {
        return new EntityView(
                frame,
                head,
                new EntityView.Life(standing, EntityView.Lapse.NONE, List.of()),
                rail,
                facts,
                new EntityView.Limits(List.of(), thresholds),
                ClaimFixtures.ofEntity(),
                new EntityView.Bearing(List.of(), List.of(line("Chip rule of 2022", "in-force")), List.of(newest())));
    }

    private static NewestRow newest() {
        return new NewestRow(
                "Newest chip",
                List.of(new NewestRow.Line(
                        new Link("Ember 3", "/sub/chips/ember-3/"),
                        StatusText.plain("available", "Available"),
                        day("2026-10-07", "7 October 2026"),
                        "Orders from the 7th.",
                        List.of(new Link("The maker", "https://example.org/a")))));
    }

    static EntityView chip() {
        FactTable compute = new FactTable(
                "compute",
                "Compute. Dense and sparse figures are kept apart.",
                "Precision",
                List.of("Dense", "Sparse", "Dense or sparse not stated"),
                List.of(
                        new FactTable.Row(
                                "FP16",
                                List.of(List.of(cell("989 TFLOPS", "")), List.of(cell("1,979 TFLOPS", "")), List.of())),
                        new FactTable.Row("INT8", List.of(List.of(), List.of(), List.of(cell("1,979 TOPS", ""))))));
        return view(
                frame("H100", new Link("Home", "/sub/"), new Link("Chips", "/sub/chips/"), Link.text("H100")),
                head("chip", "H100", "GPU"),
                StandingLine.NONE,
                List.of(
                        Detail.links("By", List.of(NVIDIA)),
                        Detail.text("Status", "Available"),
                        Detail.links("Sold in", List.of(new Link("DGX H100", "/sub/chips/dgx/"))),
                        Detail.links("Follows", List.of(new Link("A100", "/sub/chips/a100/"))),
                        Detail.links("Compare with", List.of(new Link("H20", "/sub/trackers/chips/h100-vs-h20/")))),
                new EntityView.Facts(
                        StatusLine.NONE,
                        List.of(),
                        facts(
                                "announced",
                                "process",
                                "transistors",
                                "memory.capacity",
                                "memory.bandwidth",
                                "interconnect",
                                "power"),
                        List.of(compute),
                        List.of()),
                thresholds());
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
                List.of(new CompareView.Table(
                        "compute",
                        "Compute",
                        "Dense figures stand beside dense ones.",
                        "Precision",
                        "Compute of H20 and H100 by precision, each with its sources",
                        List.of(
                                new CompareView.Row("FP16, dense", List.of(cell("148 TFLOPS", "")), List.of()),
                                new CompareView.Row("FP16, sparse", List.of(), List.of(cell("1,979 TFLOPS", "")))))),
                List.of(sourceView(1, "Nvidia", "Supported GPUs", "https://docs.example/")));
    }

    static ThresholdsView thresholds() {
        return new ThresholdsView(
                day("2026-11-24", "24 November 2026"),
                "This is arithmetic, not advice.",
                "The highest counts.",
                List.of(
                        new ThresholdsView.AmountView(
                                "Total processing performance",
                                List.of(
                                        new ThresholdsView.StepView(
                                                "FP16, dense: 989.4 TFLOPS × 16 bits = 15,830.4",
                                                "",
                                                "estimated",
                                                List.of(source(1, "Lockwood"))),
                                        new ThresholdsView.StepView(
                                                "TF32, dense: 494.7 TFLOPS × 32 bits = 15,830.4",
                                                "so this or less",
                                                "up to",
                                                List.of())),
                                "15,830.4",
                                List.of()),
                        new ThresholdsView.AmountView(
                                "Performance density", List.of(), "", List.of("the die area has no source"))),
                List.of(new ThresholdsView.OwnerView(
                        new Link("Chip rule of 2023", "/sub/rules/chip-rule-2023/#thresholds"),
                        line("Chip rule of 2023", "in-force"),
                        List.of("88 FR 73458"),
                        List.of(new Link("Federal Register", "https://register.example/"), Link.text("Gazette")),
                        List.of(
                                new ThresholdsView.ScopeView(
                                        "3A090.a.1",
                                        "met",
                                        true,
                                        "needs a licence for China",
                                        List.of(test("Total processing performance", "met", List.of()))),
                                new ThresholdsView.ScopeView(
                                        "",
                                        "open",
                                        false,
                                        "",
                                        List.of(
                                                test("Total processing performance", "met", List.of()),
                                                test(
                                                        "Performance density",
                                                        "open",
                                                        List.of("the die area has no source", "no end"))))))));
    }

    private static ThresholdsView.TestView test(String measure, String verdict, List<String> gaps) {
        return new ThresholdsView.TestView(measure, List.of(new LimitEnd("at least", "4800 TPP")), verdict, gaps);
    }

    static EntityView model() {
        FactCell hardware = new FactCell(
                "Ascend 910C",
                "/sub/chips/ascend-910c/",
                "",
                true,
                List.of(source(1, "Huawei")),
                FactCell.Life.NONE,
                "Part of training only.");
        return view(
                frame("DeepSeek-V4"),
                head("model", "DeepSeek-V4", "Model"),
                StandingLine.NONE,
                List.of(
                        Detail.links("By", List.of(new Link("DeepSeek", "/sub/organizations/deepseek/"))),
                        Detail.text("Status", "Preview"),
                        Detail.links("Family", List.of(new Link("DeepSeek-V", "/sub/models/v/"))),
                        Detail.links("Follows", List.of(new Link("DeepSeek-V3", "/sub/models/v3/")))),
                new EntityView.Facts(
                        new StatusLine(
                                new StatusText("released", "Released", "", "on ", "", ""),
                                day("2026-04-24", "24 April 2026"),
                                DateText.NONE,
                                "As a preview.",
                                List.of(source(1, "DeepSeek"))),
                        List.of(
                                new FactRow("Weights", List.of(cell("open", ""))),
                                new FactRow("Licence", List.of(cell("MIT", ""), UNDISCLOSED))),
                        facts("released", "parameters.total", "context", "training_tokens"),
                        List.of(),
                        List.of(
                                new FactList("Trained on", List.of(hardware, UNDISCLOSED)),
                                new FactList("Runs on", List.of(hardware)))),
                ThresholdsView.NONE);
    }

    static EntityView rule() {
        return new EntityView(
                frame("Chip rule"),
                head("rule", "Chip rule of 2022", "Regulation"),
                new EntityView.Life(
                        line("Chip rule of 2022", "in-force"),
                        EntityView.Lapse.NONE,
                        List.of(
                                action("announced", "7 October 2022", false, false, DateText.NONE),
                                action("published", "13 October 2022", true, false, DateText.NONE),
                                action("suspended", "1 May 2023", false, false, day("2023-06-01", "1 June 2023")),
                                action("amended", "17 November 2023", false, true, DateText.NONE))),
                List.of(
                        Detail.links("Issued by", List.of(new Link("BIS", "/sub/organizations/bis/"))),
                        Detail.text("Jurisdiction", "United States"),
                        Detail.text("Citation", "88 FR 73458, 89 FR 23876"),
                        Detail.date("Status as of", day("2026-11-24", "24 November 2026")),
                        Detail.links("Follows", List.of(new Link("Licence letters", "/sub/rules/letters/"))),
                        Detail.text(
                                "Official title",
                                "Implementation of Additional Export Controls: Certain Advanced Computing and Semiconductor Manufacturing Items")),
                new EntityView.Facts(
                        StatusLine.NONE,
                        List.of(new FactRow("What it asks", List.of(cell("A licence for what is sold.", "")))),
                        List.of(),
                        List.of(),
                        List.of()),
                new EntityView.Limits(
                        List.of(new LimitRow(
                                "Total processing performance",
                                List.of(new LimitEnd("more than", "4,800"), new LimitEnd("less than", "6,000")),
                                new LimitRow.Scope(
                                        "3A090.a",
                                        "needs a licence",
                                        List.of(Detail.text("Maker: Country", "United States"))),
                                day("2023-11-17", "17 November 2023"),
                                DateText.NONE,
                                "Sum over the dies of a package.",
                                List.of(source(1, "BIS")))),
                        ThresholdsView.NONE),
                ClaimFixtures.ofEntity(),
                new EntityView.Bearing(
                        List.of(Detail.links("Affects", List.of(NVIDIA, new Link("H100", "/sub/chips/h100/")))),
                        List.of(line("Chip rule of 2022", "in-force")),
                        List.of(newest())));
    }

    private static ActionRow action(String word, String date, boolean deciding, boolean last, DateText until) {
        return new ActionRow(
                span(date),
                word,
                "The rule is " + word + " by the agency.",
                "87 FR 62186",
                until.present() ? List.of(Detail.date("until", until)) : List.of(),
                deciding,
                last,
                List.of(source(1, "BIS")));
    }

    static EntityIndexView index() {
        return new EntityIndexView(
                frame("Chips"),
                "Chips",
                "die",
                "AI chips and systems.",
                new Link("Chip tracker", "/sub/trackers/chips/"),
                new Link("Our sources", "/sub/sources/"),
                37,
                byVendor());
    }
}
