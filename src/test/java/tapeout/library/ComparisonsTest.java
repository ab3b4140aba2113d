package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.content.Entity;

class ComparisonsTest {

    @Test
    void twoChipsAreOnePairWhicheverNamesTheOther() {
        assertThat(pairs("compare: [b]", "")).containsExactly("a b");
        assertThat(pairs("", "compare: [a]")).containsExactly("a b");
        assertThat(pairs("compare: [b]", "compare: [a]")).containsExactly("a b");
        assertThat(pairs("", "")).isEmpty();
    }

    private static List<String> pairs(String ofA, String ofB) {
        return ids(new Newsroom()
                .organization("maker")
                .chip("b", "maker", ofB)
                .chip("a", "maker", ofA)
                .library()
                .comparisons()
                .all());
    }

    @Test
    void pairsAreOrderedByIdsInAnyOrderOfFiles() {
        Newsroom newsroom = new Newsroom()
                .organization("maker")
                .chip("h200", "maker", "compare: [h100, a100]")
                .chip("h100", "maker", "compare: [b200]")
                .chip("a100", "maker")
                .chip("b200", "maker", "compare: [a100]");
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            assertThat(ids(newsroom.library(shuffle).comparisons().all()))
                    .containsExactly("a100 b200", "a100 h200", "b200 h100", "h100 h200");
        }
    }

    @Test
    void aChipHasItsPairsByTheNameOfTheOther() {
        Library library = new Newsroom()
                .organization("maker")
                .file("chips/z.md", chip("alpha", "compare: [m]"))
                .file("chips/m.md", chip("Middle", "compare: [a]"))
                .file("chips/a.md", chip("Zeta", ""))
                .library();
        Entity middle = library.entity("m").orElseThrow();
        assertThat(library.comparisons().of(middle))
                .extracting(pair -> pair.other("m").title())
                .containsExactly("alpha", "Zeta");
        assertThat(ids(library.comparisons().of(library.entity("a").orElseThrow())))
                .containsExactly("a m");
    }

    private static String chip(String name, String more) {
        return "name: " + name + "\nsummary: A chip.\nvendor: maker\nkind: gpu\nstatus: {value: unknown}\n" + more;
    }

    @Test
    void whatIsNoOtherChipMakesNoPair() {
        Newsroom newsroom = new Newsroom()
                .organization("maker")
                .chip("a", "maker", "compare: [a, b, b, maker]")
                .chip("b", "maker");
        assertThat(ids(newsroom.library().comparisons().all())).containsExactly("a b");
        assertThat(newsroom.problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem)
                                .startsWith("POINTLESS_COMPARISON")
                                .contains("with itself"),
                        problem ->
                                assertThat(problem).startsWith("DUPLICATE_ID").contains("\"b\" stands twice"),
                        problem ->
                                assertThat(problem).startsWith("UNKNOWN_ENTITY").contains("no chip \"maker\""));
    }

    @Test
    void aPairStandsInOrder() {
        Library library = new Newsroom()
                .organization("maker")
                .chip("a", "maker")
                .chip("b", "maker")
                .library();
        Entity a = library.entity("a").orElseThrow();
        Entity b = library.entity("b").orElseThrow();
        assertThat(EntityPair.of(b, a)).isEqualTo(EntityPair.of(a, b));
        assertThatThrownBy(() -> new EntityPair(b, a)).hasMessageContaining("b does not sort before a");
        assertThatThrownBy(() -> EntityPair.of(a, a)).hasMessageContaining("a does not sort before a");
    }

    private static List<String> ids(List<EntityPair> pairs) {
        return pairs.stream()
                .map(pair -> pair.first().id() + " " + pair.second().id())
                .toList();
    }
}
