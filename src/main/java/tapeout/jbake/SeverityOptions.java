package tapeout.jbake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tapeout.config.Profile;
import tapeout.config.SeverityChoice;
import tapeout.problem.ConfigProblems;
import tapeout.problem.ProblemCode;

/**
 * The weights that a site gives to problems: {@code tapeout.severity.<code>=error|warning|note|off}, on top of those
 * of its profile. An error that is about safety, or by which something written is lost, stays one.
 */
final class SeverityOptions {

    private static final List<String> WORDS = List.of("error", "warning", "note", "off");

    private final Options options;
    private final ConfigProblems problems;

    SeverityOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** @param profile whose weights stand where the site gives none of its own */
    Map<ProblemCode, SeverityChoice> read(Profile profile) {
        Map<ProblemCode, SeverityChoice> choices = new EnumMap<>(ProblemCode.class);
        choices.putAll(profile.severities());
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
        if (choice != SeverityChoice.ERROR && !code.isBearable()) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    options.text(key),
                    "it is about safety, or something that is written would be lost",
                    "Remove the line, and mend what it names: no site can be made in spite of it.");
            return;
        }
        choices.put(code, choice);
    }
}
