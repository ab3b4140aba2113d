package tapeout.jbake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tapeout.config.SeverityChoice;
import tapeout.problem.ConfigProblems;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/**
 * The weights that a site gives to problems: {@code tapeout.severity.<code>=error|warning|off}. Warnings and the
 * editorial rules (1xx) are a site's own business; every other error means that the site cannot be made.
 */
final class SeverityOptions {

    private static final List<String> WORDS = List.of("error", "warning", "off");

    private final Options options;
    private final ConfigProblems problems;

    SeverityOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    Map<ProblemCode, SeverityChoice> read() {
        Map<ProblemCode, SeverityChoice> choices = new EnumMap<>(ProblemCode.class);
        for (String key : options.sound().keySet()) {
            if (key.startsWith(ConfigKeys.SEVERITY)) {
                find(key).ifPresent(code -> put(choices, code, key));
            }
        }
        return choices;
    }

    private Optional<ProblemCode> find(String key) {
        Optional<ProblemCode> found = Arrays.stream(ProblemCode.values())
                .filter(code -> key.equals(ConfigKeys.SEVERITY + code.code()))
                .findFirst();
        if (found.isEmpty()) {
            problems.unknownKey(
                    options.keyAt(key),
                    key,
                    Arrays.stream(ProblemCode.values())
                            .map(code -> ConfigKeys.SEVERITY + code.code())
                            .toList());
        }
        return found;
    }

    private void put(Map<ProblemCode, SeverityChoice> choices, ProblemCode code, String key) {
        SeverityChoice choice =
                SeverityChoice.valueOf(options.choice(key, WORDS).toUpperCase(Locale.ROOT));
        if (choice != SeverityChoice.ERROR && code.severity() == Severity.ERROR && !code.isEditorial()) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    options.text(key),
                    "a site cannot be made in spite of it",
                    "Remove the line; only warnings and editorial rules (TO-1xx) can be changed.");
            return;
        }
        choices.put(code, choice);
    }
}
