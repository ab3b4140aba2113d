package tapeout.view;

import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.pages;
import static tapeout.view.FrameFixtures.source;
import static tapeout.view.FrameFixtures.sourceView;
import static tapeout.view.FrameFixtures.span;

import java.util.List;
import tapeout.view.fact.EntityCard;
import tapeout.view.fact.FactCell;
import tapeout.view.fact.FactRow;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.EntityLine;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.PostList;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.part.TrackerChange;
import tapeout.view.part.UpcomingLine;
import tapeout.view.words.DateText;

/** Entities in tests. */
final class EntityFixtures {

    static final Link NVIDIA = new Link("Nvidia", "/sub/organizations/nvidia/");
    static final DateText FEBRUARY = day("2026-02", "February 2026");

    private EntityFixtures() {}

    static FactCell cell(String text, String qualifier) {
        return new FactCell(
                text,
                "",
                qualifier,
                true,
                List.of(source(1, "Nvidia")),
                new FactCell.Life(FEBRUARY, DateText.NONE, DateText.NONE),
                "SXM5 version.");
    }

    static final FactCell UNDISCLOSED =
            new FactCell("", "", "", false, List.of(source(2, "Lockwood")), FactCell.Life.NONE, "");

    static List<FactRow> facts(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> switch (key) {
                    case "power", "training_tokens" -> new FactRow(label(key), List.of());
                    case "process", "licence" -> new FactRow(label(key), List.of(UNDISCLOSED));
                    case "memory.capacity", "context" ->
                        new FactRow(label(key), List.of(cell("192 GB", ""), cell("180 GB", "up to")));
                    default -> new FactRow(label(key), List.of(cell("3.35 TB/s", "about")));
                })
                .toList();
    }

    private static String label(String key) {
        return key.replace('.', ' ').replace('_', ' ');
    }

    static StatusText state(String word) {
        return switch (word) {
            case "in-force" -> new StatusText(word, "In force", "disc", "since ", "", "It has to be kept.");
            case "suspended" -> new StatusText(word, "Suspended", "half", "since ", "", "");
            case "rescinded" -> new StatusText(word, "Rescinded", "struck", "on ", "", "");
            default -> throw new IllegalArgumentException(word);
        };
    }

    static EntityLine chip(String name) {
        return new EntityLine(
                "chip",
                name,
                "/sub/chips/h100/",
                "Hopper-generation GPU, the reference for US export thresholds since 2022.",
                "GPU",
                StatusText.plain("available", "Available"),
                NVIDIA,
                day("2022-03-22", "22 March 2022"));
    }

    static EntityLine rule(String name, String state) {
        return new EntityLine(
                "rule",
                name,
                "/sub/rules/chip-rule-2022/",
                "Advanced computing chips for China need a licence.",
                "Regulation",
                state(state),
                Link.text("BIS"),
                day("2022-10-07", "7 October 2022"));
    }

    static List<EntityGroup> groups() {
        return List.of(
                new EntityGroup(
                        Link.text("Chips by the same maker"), true, List.of(chip("H100"), chip("A800"), chip("H20"))),
                new EntityGroup(
                        Link.text("Rules that bear on it"),
                        true,
                        List.of(rule("Chip rule of 2022", "in-force"), rule("Diffusion rule", "rescinded"))));
    }

    static List<EntityGroup> byVendor() {
        return List.of(
                new EntityGroup(NVIDIA, false, List.of(chip("H100"), chip("H200"))),
                new EntityGroup(Link.text("Huawei"), false, List.of(chip("Ascend 910C"))));
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
                                "Agency",
                                StatusText.NONE,
                                Link.NONE,
                                DateText.NONE),
                        List.of()));
    }

    static EntityHead head(String type, String name, String kind) {
        return new EntityHead(
                type,
                kind,
                new EntityHead.Names(name, List.of("Another name", "A third"), "die"),
                "What it is, in one line that says enough to know it by.",
                PageFixtures.prose("<p>A short text about it.</p>"),
                new EntityHead.Evidence(
                        List.of(
                                sourceView(1, "Nvidia", "Supported GPUs, MIG user guide", "https://docs.example/"),
                                sourceView(2, "Glenn K. Lockwood", "H100", "https://h100.example/")),
                        day("2026-11-23", "23 November 2026"),
                        true),
                new EntityHead.Related(groups(), List.of(new Link("A story", "/sub/stories/a-story/"))),
                new EntityHead.News(
                        new PostList(List.of(PostFixtures.LEAD, PostFixtures.BACKGROUND, PostFixtures.BRIEF), pages()),
                        upcoming(Link.NONE),
                        changes(Link.NONE)));
    }

    static List<TrackerChange> changes(Link entity) {
        return List.of(
                new TrackerChange(
                        "change_2026-11-24_memory-capacity",
                        day("2026-11-24", "24 November 2026"),
                        entity,
                        "Memory",
                        "96 GB",
                        "128 GB",
                        List.of(),
                        "The maker’s data sheet replaces a press report."),
                new TrackerChange(
                        "change_2026-11-23_status",
                        day("2026-11-23", "23 November 2026"),
                        entity,
                        "Status",
                        "announced",
                        "available",
                        List.of(),
                        ""));
    }

    static StandingLine line(String name, String state) {
        return new StandingLine(
                new Link(name, "/sub/rules/chip-rule-2022/"),
                "Advanced computing chips for China need a licence.",
                state(state),
                day("2023-11-17", "17 November 2023"),
                day("2024-04-04", "4 April 2024"),
                new StandingLine.Origin(
                        "United States",
                        new Link("BIS", "/sub/organizations/bis/"),
                        List.of("88 FR 73458", "89 FR 23876")),
                List.of(new Link("Federal Register", "https://register.example/"), Link.text("Official gazette")));
    }

    static InForce inForce() {
        return new InForce(
                day("2026-11-24", "24 November 2026"),
                List.of(
                        new InForce.Group(
                                state("in-force"),
                                true,
                                List.of(line("Chip rule of 2023", "in-force"), line("Foundry rule", "in-force"))),
                        new InForce.Group(state("suspended"), false, List.of(line("Affiliates rule", "suspended"))),
                        new InForce.Group(state("rescinded"), false, List.of(line("Diffusion rule", "rescinded")))));
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
}
