package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.type.FieldType;
import tapeout.library.cited.Publisher;
import tapeout.library.cited.Publishers;
import tapeout.page.MadePage;
import tapeout.view.SourcesView;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/** Makes the view of whom documents cite. */
final class SourcesAssembler {

    private static final String KIND = "kind";
    private static final String COUNTRY = "country";
    private static final String HAND = "hand";

    /** Between several values of one row. */
    private static final String SEVERAL = "|";

    /** From how many citations on a publisher stands in a group; the first group shows, the others fold. */
    private static final int[] GROUPS = {10, 3, 0};

    private final SiteContext site;
    private final FrameAssembler frames;

    SourcesAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
    }

    SourcesView view(MadePage.SourcesPage page) {
        List<Publisher> all = new Publishers(site.library()).all(site.alphabet());
        List<SourcesView.Row> rows = all.stream().map(this::row).toList();
        return new SourcesView(
                frames.frame(
                        page,
                        site.messages().text("navigation.sources"),
                        site.messages().text("list.sources.summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                rows.size(),
                List.of(filter(KIND, rows), filter(COUNTRY, rows), filter(HAND, rows)),
                groups(rows));
    }

    private List<SourcesView.Group> groups(List<SourcesView.Row> rows) {
        List<SourcesView.Group> groups = new ArrayList<>();
        int below = Integer.MAX_VALUE;
        for (int least : GROUPS) {
            int most = below;
            List<SourcesView.Row> some = rows.stream()
                    .filter(row -> row.cited() >= least && row.cited() < most)
                    .toList();
            if (!some.isEmpty()) {
                String label = least == 0
                        ? site.messages().text("sources.cited.below", most)
                        : site.messages().text("sources.cited.from", least);
                groups.add(new SourcesView.Group(label, groups.isEmpty(), some));
            }
            below = least;
        }
        return groups;
    }

    private SourcesView.Row row(Publisher publisher) {
        List<String> kinds = publisher
                .known()
                .map(entity -> List.of(EntityParts.kind(entity)))
                .orElseGet(() -> publisher.kinds().stream()
                        .sorted()
                        .map(sort -> site.messages().text("source.kind." + sort.word()))
                        .toList());
        String country = publisher.known().flatMap(this::country).orElse("");
        String hand = hand(publisher);
        return new SourcesView.Row(
                publisher.known().map(site::link).orElseGet(() -> Link.text(publisher.name())),
                String.join(", ", kinds),
                country,
                publisher.cited(),
                publisher.read() == null ? DateText.NONE : site.dates().day(publisher.read()),
                hand,
                List.of(
                        new TrackerTable.Attribute(KIND, String.join(SEVERAL, kinds)),
                        new TrackerTable.Attribute(COUNTRY, country),
                        new TrackerTable.Attribute(HAND, hand)));
    }

    private static String hand(Publisher publisher) {
        if (publisher.cited() == 0) {
            return "";
        }
        return publisher.firstHand() == publisher.cited() ? "first" : publisher.firstHand() == 0 ? "retold" : "both";
    }

    private Optional<String> country(Entity entity) {
        return entity.type().fields().values().stream()
                .filter(field -> field.form() == FieldType.Form.COUNTRY)
                .flatMap(field -> entity.text(field.name()).stream())
                .findFirst()
                .map(code -> site.messages().text("country." + code));
    }

    private TrackerFilter filter(String name, List<SourcesView.Row> rows) {
        Stream<String> values = rows.stream()
                .flatMap(row -> row.filters().stream())
                .filter(attribute -> attribute.name().equals(name))
                .flatMap(attribute -> Stream.of(attribute.value().split(Pattern.quote(SEVERAL))))
                .filter(value -> !value.isEmpty())
                .distinct();
        return new TrackerFilter(
                name,
                site.messages().text("sources." + name),
                values.map(value -> new TrackerFilter.Option(value, label(name, value)))
                        .sorted(TrackerFilter.Option.by(site.alphabet()))
                        .toList());
    }

    private String label(String name, String value) {
        return name.equals(HAND) ? site.messages().text("sources.hand." + value) : value;
    }
}
