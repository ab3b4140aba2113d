package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Quantity;
import tapeout.library.EntityPair;
import tapeout.library.Library;

/** The pages of the digest that compare two chips, against the chips' own facts. */
@ExtendWith(RealSite.class)
class BuiltComparisonsTest {

    /** A figure as it stands on a page: which chip, what, and which sources back it. */
    private record Figure(String chip, String label, String value, Set<String> sources) {}

    @Test
    void everyPairHasOnePageThatBothChipsLinkTo(RealSite.Build build) {
        Library library = ReadLibrary.of(build.source(), RealSite.AS_OF);
        List<EntityPair> pairs = library.comparisons().all();
        assertThat(pairs).hasSizeGreaterThan(40);
        assertThat(build.site().files().keySet().stream().filter(name -> name.contains("-vs-")))
                .containsExactlyInAnyOrderElementsOf(
                        pairs.stream().map(BuiltComparisonsTest::file).toList());
        for (EntityPair pair : pairs) {
            for (Entity chip : List.of(pair.first(), pair.second())) {
                Document page =
                        build.site().page("chips/" + chip.id() + "/index.html").document();
                assertThat(page.select("dl.details a").eachAttr("href"))
                        .contains("/" + file(pair).replace("index.html", ""));
            }
        }
        for (var entity : library.entities(library.types().of("chip").orElseThrow())) {
            for (var named : entity.profile().compare()) {
                assertThat(pairs)
                        .anyMatch(pair ->
                                Set.of(pair.first().id(), pair.second().id()).equals(Set.of(entity.id(), named.id())));
            }
        }
    }

    private static String file(EntityPair pair) {
        return "trackers/chips/" + pair.first().id() + "-vs-" + pair.second().id() + "/index.html";
    }

    @Test
    void everyFigureStandsInItsChipsColumnWithItsOwnSources(RealSite.Build build) {
        for (EntityPair pair :
                ReadLibrary.of(build.source(), RealSite.AS_OF).comparisons().all()) {
            BuiltPage page = build.site().page(file(pair));
            List<Figure> expected = Stream.of(pair.first(), pair.second())
                    .flatMap(BuiltComparisonsTest::quantities)
                    .toList();
            assertThat(shown(page.document()))
                    .as(page.file())
                    .filteredOn(figure -> !figure.sources().isEmpty() && isMeasured(figure.label()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Whether a row is one of those that {@link #quantities} tells of; every row of compute has a comma. */
    private static boolean isMeasured(String label) {
        return Set.of("Memory", "Memory bandwidth", "Power").contains(label) || label.contains(", ");
    }

    /** The quantities that a chip's front matter gives, as its column must show them. */
    private static Stream<Figure> quantities(Entity chip) {
        Stream<Figure> facts = Stream.of("memory.capacity", "memory.bandwidth", "power")
                .flatMap(path -> chip.facts().get(path).stream().flatMap(fact -> figure(chip, label(path), fact)));
        Stream<Figure> compute =
                chip.facts().get("compute").stream().flatMap(fact -> figure(chip, label(fact.cell()), fact));
        return Stream.concat(facts, compute);
    }

    private static String label(String path) {
        return switch (path) {
            case "memory.capacity" -> "Memory";
            case "memory.bandwidth" -> "Memory bandwidth";
            default -> "Power";
        };
    }

    private static String label(List<String> cell) {
        return cell.get(0) + ", " + cell.get(1).replace("not stated", "dense or sparse not stated");
    }

    private static Stream<Figure> figure(Entity chip, String label, Fact fact) {
        if (fact.value() instanceof FactValue.NotDisclosed && fact.sources().isEmpty()) {
            return Stream.empty();
        }
        Set<String> cited = fact.sources().stream().map(source -> source.id()).collect(Collectors.toSet());
        Set<String> titles = chip.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(source -> source.work().title())
                .map(BuiltComparisonsTest::plain)
                .collect(Collectors.toCollection(TreeSet::new));
        String value = fact.value() instanceof Quantity quantity
                ? String.format(Locale.ROOT, "%,.9f", quantity.amount()).replaceFirst("\\.?0+$", "") + quantity.unit()
                : "Not disclosed";
        return Stream.of(new Figure(chip.title(), label, plain(value), titles));
    }

    private static List<Figure> shown(Document page) {
        List<String> chips =
                page.select("table.compare thead").first().select("th + th").eachText();
        List<Figure> figures = new ArrayList<>();
        for (Element row : page.select("table.compare tbody tr")) {
            List<Element> cells = row.select("> td");
            assertThat(cells).hasSize(2);
            for (int column = 0; column < 2; column++) {
                for (Element cell : cells.get(column).select("> p")) {
                    String value =
                            cell.select(".facts-value, .facts-undisclosed").text();
                    figures.add(new Figure(
                            chips.get(column), row.select("> th").text(), plain(value), sources(page, cell)));
                }
            }
        }
        return figures;
    }

    private static Set<String> sources(Document page, Element cell) {
        return cell.select("a.cite").stream()
                .map(cite -> page.getElementById(cite.attr("href").substring(1)))
                .map(source -> plain(source.select(".source-title").text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what pages add to numbers and take from white space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0,]", "").replace("mm²", "mm2");
    }

    @Test
    void sourcesAreNumberedAsTheyAreMentionedAndNoneIsIdle(BuiltSite site) {
        List<BuiltPage> pages = site.pages().stream()
                .filter(page -> page.file().contains("-vs-"))
                .toList();
        assertThat(pages).isNotEmpty();
        for (BuiltPage page : pages) {
            List<String> mentioned = page.document().select("table.compare a.cite").stream()
                    .map(cite -> cite.attr("href"))
                    .distinct()
                    .toList();
            assertThat(page.document().select("ol.sources > li").eachAttr("id"))
                    .as(page.file())
                    .containsExactlyElementsOf(
                            mentioned.stream().map(href -> href.substring(1)).toList());
            assertThat(page.document().select("ol.sources > li").eachText())
                    .as(page.file())
                    .doesNotHaveDuplicates();
        }
    }
}
