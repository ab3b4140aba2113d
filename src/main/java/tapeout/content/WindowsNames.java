package tapeout.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.problem.FileProblems;
import tapeout.problem.SourceLocation;

/**
 * The names that no file or folder can have on Windows (Microsoft, Naming Files, Paths, and Namespaces). Git refuses to
 * check out there what holds one, so that such a file keeps everybody with that system from the site.
 */
public final class WindowsNames {

    /** In any case and whatever follows a full stop. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])( *(?:\\..*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_DEVICE = 4;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"|?*\\\\]");
    private static final Pattern CUT_END = Pattern.compile("[ .]+$");

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[^.]+$");

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

    /**
     * Reports an address for which there would have to be folders or files with such names.
     *
     * @param at what makes it
     */
    public static void check(SitePath address, SourceLocation at, FileProblems problems) {
        address.segments().forEach(name -> checkMade(name, at, problems));
    }

    /**
     * Reports a part of an address for which there would have to be a folder or file with such a name. Where that is, but
     * for its ending, the name of the file or of a folder that it is in, that is reported by itself.
     *
     * @param at what makes it
     */
    public static void checkMade(String name, SourceLocation at, FileProblems problems) {
        refusal(name)
                .filter(why -> !isNameOf(at.file(), ENDING.matcher(name).replaceFirst("")))
                .ifPresent(why -> problems.unwritableOnWindows(at, name, why, instead(name)));
    }

    private static boolean isNameOf(String file, String name) {
        return (file + "/").matches("(?s)(.*/)?" + Pattern.quote(name) + "[./].*");
    }

    /** Why there can be nothing of a name, the last of its path; empty where there can. */
    public static Optional<String> refusal(String name) {
        if (isUsual(name)) {
            return Optional.empty();
        }
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

    /** Whether it looks as most do, of which there are many: a plain word, and mostly an ending. */
    private static boolean isUsual(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return stem.length() > LONGEST_DEVICE
                && Slug.isPlain(stem)
                && (dot < 0 || Slug.isPlain(name.substring(dot + 1)));
    }

    /** A name much like one that cannot be. */
    private static String instead(String name) {
        String allowed =
                CUT_END.matcher(FORBIDDEN.matcher(name).replaceAll("-")).replaceAll("");
        return DEVICE.matcher(allowed.isEmpty() ? "a" : allowed).replaceFirst("$1-1$2");
    }
}
