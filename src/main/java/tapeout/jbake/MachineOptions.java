package tapeout.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.config.DataLicence;
import tapeout.config.Machines;
import tapeout.problem.ConfigProblems;

/** Reads what programs are told. All of it ends up in lines of files, so nothing passes that could start another line. */
final class MachineOptions {

    private static final String SIGNAL = "tapeout.content_signal";
    private static final String WIDTHS = "tapeout.image_widths";
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{2,3}");

    private static final String ROBOTS = "tapeout.robots";

    /** Visible ASCII without what separates addresses or leaves an attribute. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https://|mailto:|tel:)[!-~&&[^<>\",]]{3,900}");

    /** RFC 9309, 2.2.1; others name themselves with digits and dots too. */
    private static final Pattern AGENT = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private static final Pattern PATH = Pattern.compile("/[!-~&&[^#]]{0,300}");
    private static final Pattern SAID = Pattern.compile("(?<name>[a-z-]+) *= *(?:yes|no)");
    private static final Set<String> SIGNALS = Set.of("search", "ai-input", "ai-train");

    private static final Pattern DATA_LICENCE = Pattern.compile("(?<name>\\S.*?)\\s+(?<address>https://[\\w./~-]+)");

    private final Options options;
    private final ConfigProblems problems;

    MachineOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    Machines read() {
        return new Machines(
                new Machines.Robots(signal(), disallowed()),
                security(),
                addresses("tapeout.me", "https://", "Write addresses such as https://social.example/@desk."),
                options.flag("tapeout.twins"),
                options.flag("tapeout.cards"),
                address("tapeout.hub", "https://", "Write the address of a hub, such as https://hub.example/."),
                widths(),
                dataLicence());
    }

    private List<Integer> widths() {
        Set<Integer> widths = new TreeSet<>();
        for (String part : parts(WIDTHS)) {
            if (WIDTH.matcher(part).matches()) {
                widths.add(Integer.valueOf(part));
            } else {
                problems.invalidOption(
                        options.at(WIDTHS),
                        WIDTHS,
                        plain(part),
                        "it is no width from 100 to 9999 pixels",
                        "Write " + WIDTHS + "=480, 800, 1200, or leave it empty for none.");
            }
        }
        return List.copyOf(widths);
    }

    private @Nullable DataLicence dataLicence() {
        String key = "tapeout.data_licence";
        String text = options.text(key);
        Matcher form = DATA_LICENCE.matcher(text);
        if (form.matches()) {
            return new DataLicence(form.group("name"), URI.create(form.group("address")));
        }
        if (!text.isEmpty()) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    text,
                    "it is not a name followed by an https address",
                    "Write " + key + "=CC BY 4.0 https://creativecommons.org/licenses/by/4.0/");
        }
        return null;
    }

    private Machines.@Nullable Security security() {
        List<URI> contacts = addresses(
                "tapeout.security.contact",
                "",
                "Write an address such as mailto:security@example.org or https://example.org/report.");
        URI policy = address(
                "tapeout.security.policy",
                "https://",
                "Write the address of a page, such as https://example.org/disclosure/.");
        return contacts.isEmpty() ? null : new Machines.Security(contacts, policy);
    }

    private @Nullable URI address(String key, String scheme, String hint) {
        List<URI> addresses = addresses(key, scheme, hint);
        if (addresses.size() > 1) {
            problems.invalidOption(options.at(key), key, options.text(key), "it is more than one address", hint);
        }
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    /** @param scheme what each has to start with */
    private List<URI> addresses(String key, String scheme, String hint) {
        List<URI> addresses = new ArrayList<>();
        for (String text : parts(key)) {
            Optional<URI> address = address(text).filter(uri -> text.startsWith(scheme));
            address.ifPresent(addresses::add);
            if (address.isEmpty()) {
                String kinds = scheme.isEmpty() ? "https, mailto or tel address" : "https address";
                problems.invalidOption(options.at(key), key, plain(text), "it is no " + kinds, hint);
            }
        }
        return addresses;
    }

    private static Optional<URI> address(String text) {
        try {
            return ADDRESS.matcher(text).matches() ? Optional.of(new URI(text)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String signal() {
        List<String> said = parts(SIGNAL);
        for (String part : said) {
            var form = SAID.matcher(part);
            if (!form.matches() || !SIGNALS.contains(form.group("name"))) {
                problems.invalidOption(
                        options.at(SIGNAL),
                        SIGNAL,
                        plain(part),
                        "it is not search, ai-input or ai-train with yes or no",
                        "Write " + SIGNAL + "=search=yes, ai-input=yes, ai-train=no");
                return "";
            }
        }
        return String.join(", ", said).replace(" =", "=").replace("= ", "=");
    }

    private Map<String, List<String>> disallowed() {
        Map<String, List<String>> disallowed = new LinkedHashMap<>();
        disallowed.put("*", paths(ROBOTS));
        options.sound().keySet().stream()
                .filter(key -> key.startsWith(ConfigKeys.AGENT))
                .sorted()
                .forEach(key -> disallowed.put(agent(key), paths(key)));
        return disallowed;
    }

    private String agent(String key) {
        String agent = key.substring(ConfigKeys.AGENT.length());
        if (!AGENT.matcher(agent).matches()) {
            problems.invalidOption(
                    options.keyAt(key),
                    key,
                    plain(agent),
                    "it is no name of a crawler",
                    "Write the name that its makers give, such as " + ConfigKeys.AGENT + "ExampleBot=/");
        }
        return agent;
    }

    private List<String> paths(String key) {
        List<String> paths = new ArrayList<>();
        for (String path : parts(key)) {
            if (PATH.matcher(path).matches()) {
                paths.add(path);
            } else {
                problems.invalidOption(
                        options.at(key),
                        key,
                        plain(path),
                        "it is no path from the site's root",
                        "Write / for everything, or paths such as /search/, /archive/ with commas between.");
            }
        }
        return paths;
    }

    private List<String> parts(String key) {
        return Arrays.stream(options.text(key).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
