package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.problem.ProblemDigest.Told;

class ProblemDigestTest {

    @Test
    void theSameInOneDocumentIsToldOnceWithItsPlaces() {
        ProblemDigest digest =
                ProblemDigest.of(List.of(dropped("a.md", 1, "x"), dropped("a.md", 2, "x"), dropped("b.md", 3, "x")));

        assertThat(digest.told()).extracting(Told::count).containsExactly(2, 1);
        assertThat(digest.told().get(0).again()).containsExactly(new SourceLocation("a.md", 2, 1));
        assertThat(digest.untold()).isZero();
    }

    @Test
    void ofDifferentMistakesOfAKindTheFirstIsTold() {
        ProblemDigest digest = ProblemDigest.of(IntStream.rangeClosed(1, 20_000)
                .mapToObj(line -> dropped("a.md", line, "x" + line))
                .toList());

        assertThat(digest.told()).extracting(Told::count).containsExactly(20_000);
        assertThat(digest.untold()).isZero();
    }

    @Test
    void noErrorIsHiddenBehindAnotherOfItsKind() {
        List<Problem> missing = Stream.of("title", "date", "title", "summary", "date", "topics")
                .map(key -> new Problem(
                        ProblemCode.MISSING_KEY,
                        Severity.ERROR,
                        new SourceLocation("a.md", 1, 1),
                        "A post needs " + key + ".",
                        "Add it."))
                .toList();
        assertThat(ProblemDigest.of(missing).told()).singleElement().satisfies(told -> {
            assertThat(told.problem().detail()).isEqualTo("A post needs title.");
            assertThat(told.count()).isEqualTo(6);
            assertThat(told.alike())
                    .extracting(other -> other.problem().detail() + " " + other.count())
                    .containsExactly("A post needs date. 2", "A post needs summary. 1", "A post needs topics. 1");
        });
    }

    @Test
    void threeHundredAreToldTheGravestInTheirOrder() {
        List<Problem> problems = new ArrayList<>();
        for (int file = 1000; file < 2000; file++) {
            problems.add(dropped(file + ".md", 1, "x"));
        }
        Problem error =
                new Problem(ProblemCode.DEAD_LINK, Severity.ERROR, SourceLocation.of("z.md"), "Dead.", "Mend it.");
        problems.add(error);

        ProblemDigest digest = ProblemDigest.of(problems);

        assertThat(digest.told()).hasSize(300).last().extracting(Told::problem).isEqualTo(error);
        assertThat(digest.told().get(0).problem().location().file()).isEqualTo("1000.md");
        assertThat(digest.untold()).isEqualTo(701);
    }

    @Test
    void allAreToldOnRequest() {
        assertThat(ProblemDigest.ofAll(IntStream.range(0, 1000)
                                .mapToObj(line -> dropped("a.md", 1, "x"))
                                .toList())
                        .told())
                .hasSize(1000);
    }

    @Test
    void longValuesAreCut() {
        Problems problems = new Problems();

        new LinkProblems(problems)
                .deadLink("x".repeat(20_000), SourceLocation.of("a.md"), java.util.Optional.of("\u00e9 ".repeat(9000)));

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.detail())
                    .hasSizeLessThan(300)
                    .startsWith("The link \"xxx")
                    .endsWith("…\" leads to no document of this site.");
            assertThat(problem.hint()).hasSizeLessThan(300).endsWith("…\"?");
        });
    }

    private static Problem dropped(String file, int line, String what) {
        return new Problem(
                ProblemCode.HTML_DROPPED,
                Severity.WARNING,
                new SourceLocation(file, line, 1),
                what,
                "Write it otherwise.");
    }
}
