package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.value.Alphabet;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.view.chart.Chart;
import tapeout.view.chart.StacksLayout;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.words.Messages;

/** Makes charts of what became of claims. */
public final class ClaimChart {

    /** Of fewer claims a line of numbers says as much. */
    private static final int FEWEST = 6;

    /** Speakers that are drawn; the table has all others who make several claims too. */
    private static final int SPEAKERS = 10;

    private final Library library;
    private final Messages messages;
    private final Alphabet alphabet;

    public ClaimChart(Library library, Wording wording) {
        this.library = library;
        this.messages = wording.messages();
        this.alphabet = wording.alphabet();
    }

    /** Those who claim most. @return empty where there is little to see */
    public Optional<Chart> bySpeaker(List<PostClaim> claims, Function<PostClaim, Link> speaker) {
        Map<Link, List<PostClaim>> speakers = claims.stream().collect(Collectors.groupingBy(speaker));
        List<Group> groups = speakers.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), counts(entry.getValue())))
                .sorted(Comparator.comparingInt((Group group) -> -group.all())
                        .thenComparing(group -> group.name().label(), alphabet))
                .toList();
        long several = groups.stream().takeWhile(group -> group.all() > 1).count();
        return chart(
                "speakers",
                groups.stream().limit(Math.max(SPEAKERS, several)).toList(),
                text("speakers"),
                text("speakers.says", Math.min(SPEAKERS, groups.size())));
    }

    /**
     * Year by year, the latest first.
     *
     * @param id its anchor
     * @return empty where there is little to see
     */
    public Optional<Chart> byYear(String id, List<PostClaim> claims) {
        Map<String, List<PostClaim>> years = new TreeMap<>(Comparator.reverseOrder());
        for (PostClaim claim : claims) {
            years.computeIfAbsent(
                            claim.said()
                                    .map(said -> said.first().getYear() + "")
                                    .orElse(""),
                            year -> new ArrayList<>())
                    .add(claim);
        }
        List<Group> groups = years.entrySet().stream()
                .map(entry -> new Group(
                        Link.text(entry.getKey().isEmpty() ? messages.text("claim.undated") : entry.getKey()),
                        counts(entry.getValue())))
                .toList();
        return chart(id, groups, text("years"), text("years.says"));
    }

    /** Claims of one name. @param counts how many came to what */
    private record Group(Link name, Map<ClaimOutcome, Integer> counts) {

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Map<ClaimOutcome, Integer> counts(List<PostClaim> claims) {
        Map<ClaimOutcome, Integer> counts = new EnumMap<>(ClaimOutcome.class);
        claims.forEach(one -> counts.merge(ClaimOutcome.of(one.claim(), library.crossReferences()), 1, Integer::sum));
        return counts;
    }

    private Optional<Chart> chart(String id, List<Group> groups, String heading, String says) {
        if (groups.size() < 2 || groups.stream().mapToInt(Group::all).sum() < FEWEST) {
            return Optional.empty();
        }
        List<ClaimOutcome> outcomes = Stream.of(ClaimOutcome.values())
                .filter(outcome ->
                        groups.stream().anyMatch(group -> group.counts().containsKey(outcome)))
                .toList();
        return Optional.of(StacksLayout.of(
                groups.stream().limit(SPEAKERS).map(this::row).toList(),
                new Chart.Texts("claims-" + id, heading, says, ""),
                outcomes.stream()
                        .map(outcome -> new Chart.Key("area", look(outcome), label(outcome), List.of()))
                        .toList(),
                table(groups, outcomes)));
    }

    private StacksLayout.Row row(Group group) {
        String name = group.name().label();
        return new StacksLayout.Row(
                figures(name, String.valueOf(group.all())),
                group.counts().entrySet().stream()
                        .map(part -> new StacksLayout.Part(
                                part.getValue(),
                                look(part.getKey()),
                                figures(
                                        name,
                                        messages.text(
                                                "claim.count." + part.getKey().word(), part.getValue()))))
                        .toList());
    }

    private Chart.Table table(List<Group> groups, List<ClaimOutcome> outcomes) {
        return new Chart.Table(
                Stream.concat(
                                Stream.of(messages.text("column.name"), text("made")),
                                outcomes.stream().map(this::label))
                        .toList(),
                groups.stream()
                        .map(group -> new Chart.Row(
                                group.name(),
                                Stream.concat(
                                                Stream.of(group.all()),
                                                outcomes.stream()
                                                        .map(outcome ->
                                                                group.counts().getOrDefault(outcome, 0)))
                                        .map(String::valueOf)
                                        .toList()))
                        .toList());
    }

    private static String look(ClaimOutcome outcome) {
        return "outcome-" + outcome.word();
    }

    private String label(ClaimOutcome outcome) {
        return text(outcome.word());
    }

    private String figures(String name, String told) {
        return messages.text("chart.figures", name, told);
    }

    private String text(String key, Object... values) {
        return messages.text("chart.claims." + key, values);
    }
}
