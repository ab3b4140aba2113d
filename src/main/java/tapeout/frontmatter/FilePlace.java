package tapeout.frontmatter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.problem.FrontMatterProblems;

/**
 * What a file's name says of its document.
 *
 * @param file path relative to the source folder
 * @param slug its id: the file's name without draft suffix and ending, or the folder's name for {@code index}
 * @param address its place in the content folder, as an address
 * @param draft whether its name marks it as a draft
 */
record FilePlace(String file, Slug slug, SitePath address, boolean draft) {

    private static final String INDEX = "index";

    /** Up to a folder of a year and, if there is one, of a month; a post's own folder, which holds its index, is none. */
    private static final Pattern DATED_FOLDER = Pattern.compile("^((?:.*?/)?posts/(?:.*?/)??)((?:19|20|21)\\d{2})"
            + "(?:/(0[1-9]|1[0-2])(?=/(?!index\\.[^/]*$)))?(?=/(?!index\\.[^/]*$))");

    /** @return null if the name cannot stand in an address; why is among the problems */
    static @Nullable FilePlace of(String file, ReadingRules rules, FrontMatterProblems problems) {
        String inside = inside(file, rules);
        String[] names = inside.split("/");
        String name = names[names.length - 1];
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String suffix = rules.draftSuffix();
        boolean draft = !suffix.isEmpty() && bare.length() > suffix.length() && bare.endsWith(suffix);
        String plain = draft ? bare.substring(0, bare.length() - suffix.length()) : bare;
        if (plain.equals(INDEX) && names.length > 1) {
            plain = names[names.length - 2];
        }
        try {
            return new FilePlace(file, Slug.ofFileName(plain), SitePath.mirrored(inside), draft);
        } catch (IllegalArgumentException e) {
            problems.ofPlaces()
                    .invalidFileName(
                            file,
                            "No address can be made of this file's name.",
                            "Name the file and its folders with letters and digits, hyphens between words, at most 200 characters.");
            return null;
        }
    }

    /**
     * A folder that names another time than a day.
     *
     * @param folder its path relative to the source folder
     * @param meant the one that the day asks for
     */
    record OtherFolder(String folder, String meant) {}

    /** The folders of a year, and of a month below it, that the file lies in, where a day is of another. */
    Optional<OtherFolder> otherFolder(LocalDate day) {
        Matcher dated = DATED_FOLDER.matcher(file);
        if (!dated.find()) {
            return Optional.empty();
        }
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        String month = String.format(Locale.ROOT, "%02d", day.getMonthValue());
        boolean same = dated.group(2).equals(year)
                && (dated.group(3) == null || dated.group(3).equals(month));
        return same
                ? Optional.empty()
                : Optional.of(new OtherFolder(
                        dated.group(), dated.group(1) + year + (dated.group(3) == null ? "" : "/" + month)));
    }

    /** The same file, known as a draft by something else than its name. */
    FilePlace asDraft() {
        return new FilePlace(file, slug, address, true);
    }

    /** The path of a file within the content folder. */
    static String inside(String file, ReadingRules rules) {
        String prefix = rules.contentFolder() + "/";
        return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
    }
}
