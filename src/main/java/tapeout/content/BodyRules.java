package tapeout.content;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the bodies of a site may hold beside what any may.
 *
 * @param outside what of other places they may lead to and show
 * @param classes classes that raw HTML keeps; {@code note-*} stands for all that start so, {@code *} for any
 */
public record BodyRules(Outside outside, Set<String> classes) {

    /** Nothing more than any site may. */
    public static final BodyRules NOTHING = new BodyRules(Outside.NOTHING, Set.of());

    private static final Pattern CLASS = Pattern.compile("[\\p{L}_-][\\p{L}\\p{N}_:-]*\\*?|\\*");

    /** @throws IllegalArgumentException if something is no name of a class */
    public BodyRules {
        classes = Set.copyOf(classes);
        if (!classes.stream().allMatch(BodyRules::isClass)) {
            throw new IllegalArgumentException("classes are not " + classes);
        }
    }

    /** Whether this is the name of a class, or stands for all that start so. */
    public static boolean isClass(String name) {
        return CLASS.matcher(name).matches();
    }

    /** Whether raw HTML keeps a class. */
    public boolean keeps(String name) {
        return classes.stream()
                .anyMatch(kept ->
                        kept.endsWith("*") ? name.startsWith(kept.substring(0, kept.length() - 1)) : name.equals(kept));
    }
}
