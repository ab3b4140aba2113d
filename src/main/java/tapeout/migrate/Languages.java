package tapeout.migrate;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a site, of which one is taken.
 *
 * @param main the one that is taken; as the site calls it
 * @param others all else that texts are written in
 */
record Languages(String main, Set<String> others) {

    private static final Pattern NAMED = Pattern.compile("(?<bare>.+)\\.(?<language>[^./]+)(?<ending>\\.[^./]+)");

    Languages {
        others = Set.copyOf(others);
    }

    /** @param declared by their names, the main one among them or not */
    static Languages of(String main, Map<?, ?> declared) {
        Set<String> others = new TreeSet<>();
        declared.keySet().forEach(language -> others.add(String.valueOf(language)));
        others.remove(main);
        return new Languages(main, others);
    }

    /** The other language that a file's name says; null where it says none, or the main one. */
    @Nullable
    String other(String file) {
        Matcher named = NAMED.matcher(file);
        return named.matches() && others.contains(named.group("language")) ? named.group("language") : null;
    }

    /** A file's name without the main language. */
    String bare(String file) {
        Matcher named = NAMED.matcher(file);
        boolean main =
                !others.isEmpty() && named.matches() && named.group("language").equals(main());
        return main ? named.group("bare") + named.group("ending") : file;
    }
}
