package tapeout.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.FileProblems;

/**
 * The names that no file or folder can have on Windows (Microsoft, Naming Files, Paths, and Namespaces). Git refuses to
 * check out there what holds one, so that such a file keeps everybody with that system from the site.
 */
public final class WindowsNames {

    /** In any case and whatever follows a full stop. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])( *(?:\\..*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"|?*\\\\]");
    private static final Pattern CUT_END = Pattern.compile("[ .]+$");

    private WindowsNames() {}

    /**
     * Reports a file or folder with such a name, unless an editor left it behind.
     *
     * @param path relative to the source folder, with {@code /} between names
     */
    public static void check(String path, FileProblems problems) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        refusal(name)
                .filter(why -> !EditorFiles.isFile(name) && !EditorFiles.isFolder(name))
                .ifPresent(why -> problems.impossibleOnWindows(path, name, why, instead(name)));
    }

    /** Why there can be nothing of a name, the last of its path; empty where there can. */
    public static Optional<String> refusal(String name) {
        Matcher forbidden = FORBIDDEN.matcher(name);
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("it keeps the name for a device");
        }
        if (forbidden.find()) {
            char c = forbidden.group().charAt(0);
            return Optional.of(
                    "it takes no " + (c < ' ' ? String.format(Locale.ROOT, "U+%04X", (int) c) : c) + " in names");
        }
        return CUT_END.matcher(name).find()
                ? Optional.of("it cuts off a full stop or space at the end of names")
                : Optional.empty();
    }

    /** A name much like one that cannot be. */
    private static String instead(String name) {
        String allowed =
                CUT_END.matcher(FORBIDDEN.matcher(name).replaceAll("-")).replaceAll("");
        return DEVICE.matcher(allowed.isEmpty() ? "a" : allowed).replaceFirst("$1-1$2");
    }
}
