package tapeout.own;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template of the site's own can make, by what its name ends in. */
enum OutputKind {
    PAGE(".ftlh", ""),
    XML(".xml.ftl", ".xml"),
    JSON(".json.ftl", ".json"),
    CALENDAR(".ics.ftl", ".ics"),
    TEXT(".txt.ftl", ".txt");

    private final String ending;
    private final String made;

    OutputKind(String ending, String made) {
        this.ending = ending;
        this.made = made;
    }

    static Optional<OutputKind> of(String template) {
        return Arrays.stream(values())
                .filter(kind -> template.endsWith(kind.ending))
                .findFirst();
    }

    /** The endings of templates that make files. */
    static List<String> endingsOfFiles() {
        return Arrays.stream(values())
                .filter(kind -> kind != PAGE)
                .map(kind -> kind.ending)
                .toList();
    }

    /** A template's path without its ending. */
    String without(String template) {
        return template.substring(0, template.length() - ending.length());
    }

    /** What the address ends in. */
    String made() {
        return made;
    }

    /** Whether it can live at an address. */
    boolean fits(String address) {
        return this == PAGE ? address.endsWith("/") || address.endsWith(".html") : address.endsWith(made);
    }

    /** What an address must end in, in words. */
    String form() {
        return this == PAGE ? "a page's address ends in / or in .html" : "the file's address ends in " + made;
    }
}
