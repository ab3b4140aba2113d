package tapeout.template;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which messages the site's own templates read, as far as can be seen from outside: those that stand in them in quotes,
 * and those whose beginning does, as in {@code text("mine." + word)}.
 */
final class MessageReads {

    private static final Pattern QUOTED = Pattern.compile("\"([\\w.-]+)\"|'([\\w.-]+)'");

    private final TemplateSource source;
    private @Nullable Set<String> quoted;

    MessageReads(TemplateSource source) {
        this.source = source;
    }

    boolean contains(String key) {
        if (quoted == null) {
            quoted = quoted();
        }
        if (quoted.contains(key)) {
            return true;
        }
        for (int end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
            if (quoted.contains(key.substring(0, end + 1))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> quoted() {
        Set<String> found = new HashSet<>();
        for (String name : source.ownNames()) {
            if (name.matches(".*\\.ftl[hx]?")) {
                try {
                    source.readOwn(name)
                            .ifPresent(text -> QUOTED.matcher(text.text())
                                    .results()
                                    .forEach(word -> found.add(word.group(1) == null ? word.group(2) : word.group(1))));
                } catch (IOException e) {
                    // whoever renders it says what is wrong with it
                    continue;
                }
            }
        }
        return found;
    }
}
