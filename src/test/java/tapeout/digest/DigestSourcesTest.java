package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Post;
import tapeout.content.Quantity;
import tapeout.content.Source;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.library.RealLibrary;
import tapeout.site.RealSite;

/** That the digest says of every number where it is known from, and of every source what it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestSourcesTest {

    private static final Instant AS_OF = Instant.parse(RealSite.AS_OF);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    private final Library library = RealLibrary.asOf(AS_OF);

    @Test
    void everyNumberInAClaimHasASource() {
        List<String> numbers = new ArrayList<>();
        List<String> unsourced = new ArrayList<>();
        for (Post post : library.posts()) {
            Set<String> listed = ids(post);
            post.claims().stream()
                    .filter(claim -> DIGIT.matcher(claim.text()).find())
                    .forEach(claim -> {
                        numbers.add(claim.text());
                        if (!isSourced(claim.sources(), listed)) {
                            unsourced.add(claim.at() + " " + claim.text());
                        }
                    });
        }
        assertThat(unsourced).isEmpty();
        assertThat(numbers).hasSizeGreaterThan(120);
    }

    @Test
    void everyQuantityHasASource() {
        List<Fact> quantities = new ArrayList<>();
        List<String> unsourced = new ArrayList<>();
        for (Entity entity : library.entities()) {
            Set<String> listed = ids(entity);
            facts(entity).filter(fact -> fact.value() instanceof Quantity).forEach(fact -> {
                quantities.add(fact);
                if (!isSourced(fact.sources(), listed)) {
                    unsourced.add(fact.at() + " " + fact.value());
                }
            });
        }
        assertThat(unsourced).isEmpty();
        assertThat(quantities).hasSizeGreaterThan(300);
    }

    @Test
    void whatIsNotDisclosedIsWrittenSoAndNeverZero() {
        assertThat(library.entities().stream().flatMap(DigestSourcesTest::facts))
                .noneMatch(fact -> fact.value() instanceof Quantity quantity
                        && quantity.amount().signum() <= 0)
                .anyMatch(fact -> fact.value() instanceof FactValue.NotDisclosed);
    }

    @Test
    void everyLimitActionAndPlanHasASource() {
        for (Entity entity : library.entities()) {
            Set<String> listed = ids(entity);
            assertThat(entity.profile().upcoming())
                    .as(entity.id())
                    .allMatch(coming -> isSourced(coming.sources(), listed))
                    .allMatch(coming ->
                            coming.isAheadOf(AS_OF.atZone(ZoneOffset.UTC).toLocalDate()) || coming.outcome() != null);
            assertThat(entity.profile().updates())
                    .as(entity.id())
                    .allMatch(update -> isSourced(update.sources(), listed) || isTakenBack(update))
                    .noneMatch(update -> update.from().equals(update.to()));
            assertThat(entity.actions()).allMatch(action -> isSourced(action.sources(), listed));
            assertThat(entity.limits()).allMatch(limit -> isSourced(limit.sources(), listed));
        }
    }

    @Test
    void everySourceHasPublisherTitleKindAndADayOfAccess() {
        LocalDate today = AS_OF.atZone(ZoneOffset.UTC).toLocalDate();
        List<Source> sources = sources().toList();
        assertThat(sources).hasSizeGreaterThan(1000).allSatisfy(source -> {
            assertThat(source.work().publisher()).as("%s", source.at()).isNotBlank();
            assertThat(source.work().title()).as("%s", source.at()).isNotBlank();
            assertThat(source.kind()).as("%s", source.at()).isNotNull();
            assertThat(source.dates().accessed()).as("%s", source.at()).isBetween(LocalDate.of(2026, 11, 23), today);
            if (source.dates().published() != null) {
                assertThat(source.dates().published().first())
                        .as("%s", source.at())
                        .isBeforeOrEqualTo(source.dates().accessed());
            }
        });
    }

    @Test
    void everyPublicSourceHasAWellFormedHttpsLink() {
        List<URI> links = sources().map(Source::url).filter(url -> url != null).toList();
        assertThat(links).hasSizeGreaterThan(1000);
        assertThat(links).filteredOn(link -> !isWellFormed(link)).isEmpty();
    }

    private static boolean isWellFormed(URI link) {
        return "https".equals(link.getScheme())
                && link.getHost() != null
                && HOST.matcher(link.getHost()).matches()
                && link.getUserInfo() == null
                && link.getPort() == -1
                && link.toString().equals(link.toASCIIString());
    }

    @Test
    void theLeadRestsOnWhatAReaderCanOpen() {
        Post lead = library.post("deepseek-v4-preview").orElseThrow();
        assertThat(lead.sources()).isNotEmpty().allMatch(source -> source.url() != null);
        assertThat(lead.event()).isNotNull();
    }

    @Test
    void everyFigureOfComputeIsDenseSparseOrNotStated() {
        List<String> mixed = new ArrayList<>();
        for (Entity entity : library.entities()) {
            List<Fact> compute = entity.facts().get("compute");
            compute.stream()
                    .filter(figure -> compute.stream().anyMatch(other -> isSmallerThoughSparse(other, figure)))
                    .forEach(figure -> mixed.add(entity.id() + " " + figure.cell()));
        }
        assertThat(mixed)
                .as("dense figures above the sparse ones of the same precision")
                .isEmpty();
    }

    private static boolean isSmallerThoughSparse(Fact sparse, Fact dense) {
        return sparse.isInColumn("sparse")
                && dense.isInColumn("dense")
                && sparse.isInRow(dense.cell().get(0))
                && sparse.value() instanceof Quantity more
                && dense.value() instanceof Quantity less
                && more.unit().equals(less.unit())
                && more.amount().compareTo(less.amount()) <= 0;
    }

    private Stream<Source> sources() {
        return library.documents().stream().flatMap(document -> document.sources().stream());
    }

    private static Stream<Fact> facts(Entity entity) {
        return entity.facts().all();
    }

    private static Set<String> ids(Document document) {
        return document.sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    /** What nobody says has no source; why it is no longer said stands in a note. */
    private static boolean isTakenBack(TrackerUpdate update) {
        return "unknown".equals(update.to()) && update.note() != null;
    }

    private static boolean isSourced(List<Reference> cited, Set<String> listed) {
        Predicate<Reference> isListed = reference -> listed.contains(reference.id());
        return !cited.isEmpty() && cited.stream().allMatch(isListed);
    }
}
