package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.type.LifeCycle;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;

/** Every order of up to four actions: exactly those that cannot be are problems, each at its own line. */
class ActionOrderTest {

    private static final List<String> WORDS = DeclaredTypes.lifeCycle().actions().stream()
            .map(LifeCycle.Action::word)
            .toList();

    private static final int FIRST_LINE = 9;

    private static final String HEAD = """
            ---
            name: R1
            summary: A rule.
            issuer: acme
            jurisdiction: US
            kind: regulation
            sources: [{id: fr, publisher: P, title: T, kind: official, accessed: 2026-11-23}]
            actions:
            """;

    static List<List<String>> orders() {
        List<List<String>> orders = new ArrayList<>();
        List<List<String>> longest = List.of(List.of());
        for (int length = 1; length <= 4; length++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> order : longest) {
                for (String next : WORDS) {
                    List<String> one = new ArrayList<>(order);
                    one.add(next);
                    longer.add(List.copyOf(one));
                }
            }
            longest = longer;
            orders.addAll(longest);
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("firstSteps")
    void impossibleOrdersAreProblemsWithTheirPlace(String first) {
        int impossible = 0;
        for (List<String> order : orders()) {
            if (order.get(0).equals(first)) {
                List<Integer> expected = linesThatCannotBe(order);
                impossible += expected.size();
                assertThat(linesOf(order)).as(order.toString()).isEqualTo(expected);
            }
        }
        assertThat(impossible).isPositive();
    }

    static List<String> firstSteps() {
        return WORDS;
    }

    private static List<Integer> linesOf(List<String> order) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < order.size(); i++) {
            text.append("  - {date: 2025-01-0")
                    .append(i + 1)
                    .append(", action: ")
                    .append(order.get(i))
                    .append(", text: So., source: fr}\n");
        }
        List<Problem> problems = Documents.read(
                        "content/rules/r1.md", text.append("---\n").toString())
                .problems();
        assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.IMPOSSIBLE_ACTION);
        return problems.stream().map(problem -> problem.location().line()).toList();
    }

    /** The law of orders in words of its own: what must and must not have come before; what cannot be does not count. */
    private static List<Integer> linesThatCannotBe(List<String> order) {
        List<Integer> lines = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (canFollow(before, order.get(i))) {
                before.add(order.get(i));
            } else {
                lines.add(FIRST_LINE + i);
            }
        }
        return lines;
    }

    private static boolean canFollow(List<String> before, String next) {
        if (before.contains("rescinded")) {
            return false;
        }
        boolean first = before.isEmpty();
        boolean published = before.contains("published");
        boolean suspended = before.lastIndexOf("suspended") > before.lastIndexOf("resumed");
        boolean unenforced = before.lastIndexOf("not-enforced") > before.lastIndexOf("resumed");
        boolean tookEffect = before.contains("effective") || before.contains("resumed");
        return switch (next) {
            case "proposed" -> first;
            case "announced" -> true;
            case "published" -> !suspended && (tookEffect || !published);
            case "effective" -> !suspended && !tookEffect;
            case "amended", "rescinded" -> !first;
            case "suspended" -> !suspended && (tookEffect || published);
            case "not-enforced" -> tookEffect && !suspended && !unenforced;
            case "resumed" -> suspended || unenforced;
            default -> throw new IllegalArgumentException(next);
        };
    }
}
