package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.ActionKind;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;

/** Every order of up to four actions: exactly those that cannot be are problems, each at its own line. */
class RuleOrderTest {

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

    static List<List<ActionKind>> orders() {
        List<List<ActionKind>> orders = new ArrayList<>();
        List<List<ActionKind>> longest = List.of(List.of());
        for (int length = 1; length <= 4; length++) {
            List<List<ActionKind>> longer = new ArrayList<>();
            for (List<ActionKind> order : longest) {
                for (ActionKind next : ActionKind.values()) {
                    List<ActionKind> one = new ArrayList<>(order);
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
    void impossibleOrdersAreProblemsWithTheirPlace(ActionKind first) {
        int impossible = 0;
        for (List<ActionKind> order : orders()) {
            if (order.get(0) == first) {
                List<Integer> expected = linesThatCannotBe(order);
                impossible += expected.size();
                assertThat(linesOf(order)).as(order.toString()).isEqualTo(expected);
            }
        }
        assertThat(impossible).isPositive();
    }

    static ActionKind[] firstSteps() {
        return ActionKind.values();
    }

    private static List<Integer> linesOf(List<ActionKind> order) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < order.size(); i++) {
            text.append("  - {date: 2025-01-0")
                    .append(i + 1)
                    .append(", action: ")
                    .append(order.get(i).word())
                    .append(", text: So., source: fr}\n");
        }
        List<Problem> problems = Documents.read(
                        "content/rules/r1.md", text.append("---\n").toString())
                .problems();
        assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.IMPOSSIBLE_ACTION);
        return problems.stream().map(problem -> problem.location().line()).toList();
    }

    /** The law of orders in words of its own: what must and must not have come before; what cannot be does not count. */
    private static List<Integer> linesThatCannotBe(List<ActionKind> order) {
        List<Integer> lines = new ArrayList<>();
        List<ActionKind> before = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (canFollow(before, order.get(i))) {
                before.add(order.get(i));
            } else {
                lines.add(FIRST_LINE + i);
            }
        }
        return lines;
    }

    private static boolean canFollow(List<ActionKind> before, ActionKind next) {
        if (before.contains(ActionKind.RESCINDED)) {
            return false;
        }
        boolean first = before.isEmpty();
        boolean published = before.contains(ActionKind.PUBLISHED);
        boolean suspended = before.lastIndexOf(ActionKind.SUSPENDED) > before.lastIndexOf(ActionKind.RESUMED);
        boolean tookEffect = before.contains(ActionKind.EFFECTIVE) || before.contains(ActionKind.RESUMED);
        return switch (next) {
            case PROPOSED -> first;
            case ANNOUNCED -> true;
            case PUBLISHED -> !suspended && (tookEffect || !published);
            case EFFECTIVE -> !suspended && !tookEffect;
            case AMENDED, RESCINDED -> !first;
            case SUSPENDED -> !suspended && (tookEffect || published);
            case RESUMED -> suspended;
        };
    }
}
