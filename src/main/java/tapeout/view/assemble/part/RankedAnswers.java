package tapeout.view.assemble.part;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.type.EntityType;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.search.SearchData.AnswerList;
import tapeout.view.search.SearchLine;
import tapeout.view.tracker.TrackerTable;

/** Answers which things have most of what a tracker measures, such as memory. */
public final class RankedAnswers {

    private static final int TOLD = 5;
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Links links;
    private final Wording wording;
    private final Function<EntityType, TrackerTables> tables;
    private final List<String> most;

    /** @param tables what the tracker of a type shows */
    public RankedAnswers(Links links, Wording wording, Function<EntityType, TrackerTables> tables) {
        this.links = links;
        this.wording = wording;
        this.tables = tables;
        this.most = List.of(wording.messages().text("search.most.words").split(" "));
    }

    /**
     * One for each amount in the main table of each tracker.
     *
     * @param trackers the types that have one
     */
    public List<AnswerList> lists(List<EntityType> trackers) {
        Set<String> taken = new HashSet<>();
        return trackers.stream().flatMap(type -> lists(type, taken)).toList();
    }

    private Stream<AnswerList> lists(EntityType type, Set<String> taken) {
        return tables.apply(type).main().stream()
                .flatMap(table -> table.heads().stream()
                        .filter(TrackerTable.Head::numeric)
                        .map(head -> list(type, table, head, taken)));
    }

    private AnswerList list(EntityType type, TrackerTable table, TrackerTable.Head head, Set<String> taken) {
        int column = table.heads().indexOf(head);
        String asked = asked(head, taken);
        return new AnswerList(
                most.stream().map(word -> word + " " + asked).toList(),
                wording.messages().text("search.most", table.texts().heading(), head.fullLabel()),
                links.href(links.permalinks().ofTracker(type)) + "?sort=-" + head.name(),
                table.rows().stream()
                        .filter(row -> !row.cells().get(column).sort().isEmpty())
                        .sorted(Comparator.comparing((TrackerTable.Row row) ->
                                        new BigDecimal(row.cells().get(column).sort()))
                                .reversed())
                        .limit(TOLD)
                        .map(row -> new SearchLine(
                                row.name(), row.href(), told(row.cells().get(column), head)))
                        .toList());
    }

    /** What readers call it: without what follows a comma, but where another is called so already. */
    private static String asked(TrackerTable.Head head, Set<String> taken) {
        String shorter = head.fullLabel().split(",", 2)[0];
        return taken.add(shorter) ? shorter : head.fullLabel();
    }

    /** As the tracker shows it first, with its unit. */
    private String told(TrackerTable.Cell cell, TrackerTable.Head head) {
        TrackerTable.Value value = cell.values().stream()
                .filter(TrackerTable.Value::disclosed)
                .findFirst()
                .orElseThrow();
        String amount = head.unit().isEmpty() ? value.text() : value.text() + NO_BREAK_SPACE + head.unit();
        return value.qualifier().isEmpty()
                ? amount
                : wording.messages().text("qualifier." + value.qualifier().replace(' ', '-')) + " " + amount;
    }
}
