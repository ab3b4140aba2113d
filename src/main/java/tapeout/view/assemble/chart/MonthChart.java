package tapeout.view.assemble.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tapeout.page.ArchiveYear;
import tapeout.view.chart.Chart;
import tapeout.view.chart.ColumnsLayout;
import tapeout.view.part.Link;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/** Makes a chart of how many posts each month of the archive has. */
public final class MonthChart {

    /** Months that have room on a telephone. */
    private static final int MOST = 60;

    private final Messages messages;
    private final Dates dates;

    public MonthChart(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /**
     * The last {@value #MOST} months.
     *
     * @param years the latest first
     * @return empty where fewer than two have posts
     */
    public Optional<Chart> chart(List<ArchiveYear> years) {
        List<ArchiveYear.Month> all = years.stream()
                .flatMap(year -> year.months().stream())
                .sorted(Comparator.comparing(ArchiveYear.Month::month))
                .toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        YearMonth first = all.get(all.size() - 1).month().minusMonths(MOST - 1);
        List<ArchiveYear.Month> months =
                all.stream().filter(month -> !month.month().isBefore(first)).toList();
        int whole = years.stream()
                .filter(year -> year.year().getValue() >= months.get(0).month().getYear())
                .mapToInt(MonthChart::ofWholeYear)
                .sum();
        return Optional.of(ColumnsLayout.of(
                months.stream()
                        .map(month -> new ColumnsLayout.Column(month.month(), month.posts(), title(month)))
                        .toList(),
                dates,
                new Chart.Texts(
                        "months",
                        messages.text("chart.months"),
                        messages.text("chart.months.says", name(months.get(0))),
                        whole == 0 ? "" : messages.text("chart.months.whole", whole)),
                new Chart.Table(
                        List.of(messages.text("chart.months.month"), messages.text("chart.months.posts")),
                        months.stream().map(this::row).toList())));
    }

    /** How many posts of a year are of none of its months. */
    private static int ofWholeYear(ArchiveYear year) {
        return year.posts()
                - year.months().stream().mapToInt(ArchiveYear.Month::posts).sum();
    }

    private String name(ArchiveYear.Month month) {
        return dates.month(month.month());
    }

    private String title(ArchiveYear.Month month) {
        return messages.text("chart.figures", name(month), month.posts());
    }

    private Chart.Row row(ArchiveYear.Month month) {
        return new Chart.Row(Link.text(name(month)), List.of(String.valueOf(month.posts())));
    }
}
