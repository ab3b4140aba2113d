package tapeout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleStateTest {

    /** Every transition: the state before, then the state after each action, in the order of {@link ActionKind}. */
    @ParameterizedTest
    @CsvSource({
        // proposed, announced, published, effective, amended, suspended, resumed, rescinded
        "-,         proposed, announced, published, in-force, -,         -,         -,        -",
        "proposed,  -,        announced, published, in-force, proposed,  -,         -,        rescinded",
        "announced, -,        announced, published, in-force, announced, -,         -,        rescinded",
        "published, -,        published, -,         in-force, published, suspended, -,        rescinded",
        "in-force,  -,        in-force,  in-force,  -,        in-force,  suspended, -,        rescinded",
        "suspended, -,        suspended, -,         -,        suspended, -,         in-force, rescinded",
        "unclear,   -,        unclear,   -,         in-force, unclear,   suspended, in-force, rescinded",
        "rescinded, -,        -,         -,         -,        -,         -,         -,        -"
    })
    void followsActions(String before, String a, String b, String c, String d, String e, String f, String g, String h) {
        RuleState state = Word.find(RuleState.values(), before).orElse(null);
        assertThat(Arrays.stream(ActionKind.values())
                        .map(action -> RuleState.after(state, action)
                                .map(RuleState::word)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", a, b, c, d, e, f, g, h));
    }

    @Test
    void theTableNamesEveryAction() {
        assertThat(ActionKind.values()).hasSize(8);
    }
}
