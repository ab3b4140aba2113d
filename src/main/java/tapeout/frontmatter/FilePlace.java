package tapeout.frontmatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.problem.frontmatter.FrontMatterProblems;

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

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");

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

    /**
     * The folders of a year, and of a month in it, that the file lies in, where a day is of another; a post's own folder,
     * which holds its index, is none.
     */
    Optional<OtherFolder> otherFolder(LocalDate day) {
        List<String> names = List.of(file.split("/"));
        String last = names.get(names.size() - 1);
        int folders = names.size() - (last.startsWith(INDEX + ".") ? 2 : 1);
        int posts = names.indexOf("posts");
        for (int i = posts + 1; posts >= 0 && i < folders; i++) {
            if (YEAR.matcher(names.get(i)).matches()) {
                boolean monthly =
                        i + 1 < folders && MONTH.matcher(names.get(i + 1)).matches();
                return otherFolder(names.subList(0, i), names.subList(i, i + (monthly ? 2 : 1)), day);
            }
        }
        return Optional.empty();
    }

    private static Optional<OtherFolder> otherFolder(List<String> above, List<String> dated, LocalDate day) {
        String iso = day.toString();
        List<String> meant = List.of(iso.split("-")).subList(0, dated.size());
        if (dated.equals(meant)) {
            return Optional.empty();
        }
        String parent = String.join("/", above) + "/";
        return Optional.of(new OtherFolder(parent + String.join("/", dated), parent + String.join("/", meant)));
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
