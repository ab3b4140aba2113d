package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.type.LifeCycle;
import tapeout.frontmatter.DeclaredTypes;

class LifeCycleTest {

    /** Every transition: the state before, then the state after each action, in the order of the declaration. */
    @ParameterizedTest
    @CsvSource({
        // proposed, announced, published, effective, amended, suspended, not-enforced, resumed, rescinded
        "-,            proposed, announced,    published,    in-force, -,            -,         -,            -,        -",
        "proposed,     -,        announced,    published,    in-force, proposed,     -,         -,            -,        rescinded",
        "announced,    -,        announced,    published,    in-force, announced,    -,         -,            -,        rescinded",
        "published,    -,        published,    -,            in-force, published,    suspended, -,            -,        rescinded",
        "in-force,     -,        in-force,     in-force,     -,        in-force,     suspended, not-enforced, -,        rescinded",
        "not-enforced, -,        not-enforced, not-enforced, -,        not-enforced, suspended, -,            in-force, rescinded",
        "suspended,    -,        suspended,    -,            -,        suspended,    -,         -,            in-force, rescinded",
        "unclear,      -,        unclear,      -,            in-force, unclear,      suspended, -,            in-force, rescinded",
        "rescinded,    -,        -,            -,            -,        -,            -,         -,            -,        -"
    })
    void followsActions(
            String before, String a, String b, String c, String d, String e, String f, String g, String h, String i) {
        LifeCycle cycle = DeclaredTypes.lifeCycle();
        LifeCycle.State state = cycle.state(before).orElse(null);
        assertThat(cycle.actions().stream()
                        .map(action -> cycle.after(state, action)
                                .map(LifeCycle.State::word)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", a, b, c, d, e, f, g, h, i));
    }

    @Test
    void theTableNamesEveryAction() {
        assertThat(DeclaredTypes.lifeCycle().actions()).hasSize(9);
    }
}
