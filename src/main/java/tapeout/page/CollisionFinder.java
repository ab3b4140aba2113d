package tapeout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.config.Addresses;
import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.problem.AddressProblems;
import tapeout.problem.Phrases;
import tapeout.problem.SourceLocation;

/**
 * Finds pages that cannot both be written: those with one address, those whose addresses differ only in case, a file where
 * another page needs a folder, and one where a picture has a smaller one.
 */
public final class CollisionFinder {

    /** How the file ends by which a folder is shown. */
    private static final String INDEX = "/index.html";

    private final Map<SitePath, Addresses.Setting> settings;
    private final AddressProblems problems;
    private final Map<String, AssetPlace> assets = new HashMap<>();
    private final Map<String, Page> byKey = new HashMap<>();
    private final Map<String, Page> byFile = new HashMap<>();
    private final List<Collision> collisions = new ArrayList<>();
    private final Set<String> collided = new HashSet<>();

    private record Collision(Page page, Page other) {}

    private record AssetPlace(SitePath path, String file) {}

    private CollisionFinder(
            Map<SitePath, Addresses.Setting> settings, Map<SitePath, String> assets, AddressProblems problems) {
        this.settings = settings;
        assets.forEach((path, file) -> this.assets.put(key(path), new AssetPlace(path, file)));
        this.problems = problems;
    }

    /**
     * Reports every collision, at the document that comes second.
     *
     * @param last documents that count as coming after all others, so that the mistake is theirs
     * @param settings what the configuration moves to where it lives
     * @param assets the assets by their addresses, each as problems show it; pages give way to them
     * @return the pages in the order given, without those that have no place beside the others
     */
    public static List<Page> writable(
            List<Page> pages,
            Predicate<Document> last,
            Map<SitePath, Addresses.Setting> settings,
            Map<SitePath, String> assets,
            AddressProblems problems) {
        CollisionFinder finder = new CollisionFinder(settings, assets, problems);
        List<Page> sorted = pages.stream()
                .sorted(Comparator.comparing(page -> page.document() != null && last.test(page.document())))
                .toList();
        Set<Page> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        sorted.stream().filter(page -> !finder.add(page)).forEach(refused::add);
        finder.collisions.forEach(finder::report);
        sorted.stream().filter(page -> !finder.fitsFolders(page)).forEach(refused::add);
        sorted.stream().filter(page -> !finder.fitsAssets(page)).forEach(refused::add);
        sorted.stream().flatMap(finder::inTheWayOf).forEach(refused::add);
        sorted.stream().flatMap(finder::inTheWayOfNumbered).forEach(refused::add);
        return refused.isEmpty()
                ? pages
                : pages.stream().filter(page -> !refused.contains(page)).toList();
    }

    private boolean add(Page page) {
        Page other = byKey.putIfAbsent(key(page.path()), page);
        Page same = byFile.putIfAbsent(page.path().outputFile(), page);
        if (other != null) {
            collisions.add(new Collision(page, same == null ? other : same));
            collided.add(key(page.path()));
        }
        return other == null;
    }

    private void report(Collision collision) {
        Page page = collision.page;
        Page other = collision.other;
        if (!areTwoTags(page, other) && !areTwoGroups(page, other) && !isBelowAnother(page, other)) {
            report(page, other);
        }
    }

    /** Feeds and further pages collide where the page that they belong to does: one mistake, told with that page. */
    private boolean isBelowAnother(Page page, Page other) {
        if (page.origin() != null || other.origin() != null) {
            return false;
        }
        String key = key(page.path());
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            if (collided.contains(key.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Tags that clash are reported where they are written. */
    private static boolean areTwoTags(Page page, Page other) {
        return page instanceof ListPage.TagPage tag
                && other instanceof ListPage.TagPage first
                && !tag.tag().equals(first.tag());
    }

    /** Names that clash are reported where they are written, too. */
    private static boolean areTwoGroups(Page page, Page other) {
        return page instanceof ListPage.GroupPage group
                && other instanceof ListPage.GroupPage first
                && group.group().field().isOfNames()
                && !group.group().key().equals(first.group().key());
    }

    private boolean fitsFolders(Page page) {
        boolean fits = true;
        String key = key(page.path());
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            Page file = byKey.get(key.substring(0, slash));
            if (file != null && !isFolder(file.path())) {
                report(page, file);
                fits = false;
            }
        }
        return fits;
    }

    /** Whether no asset has the address of a page, or of a folder that it lies in. */
    private boolean fitsAssets(Page page) {
        String key = key(page.path());
        for (int end = key.length(); end > 0 && !assets.isEmpty(); end = key.lastIndexOf('/', end - 1)) {
            AssetPlace asset = assets.get(key.substring(0, end));
            if (asset != null) {
                SourceLocation at = SourceLocation.of(asset.file());
                problems.assetInTheWay(asset.path().value(), at, name(page, at));
                return false;
            }
        }
        return true;
    }

    /** What lies where a picture has its smaller ones. */
    private Stream<Page> inTheWayOf(Page page) {
        if (!(page instanceof FilePage.ResourcePage picture)) {
            return Stream.empty();
        }
        List<Page> inTheWay = new ArrayList<>();
        for (SitePath smaller : picture.smaller()) {
            Page other = byKey.get(key(smaller));
            if (other != null) {
                inTheWay.add(other);
                problems.wantedTwice(
                        smaller.value(), place(other), "a smaller picture that Tapeout makes of " + picture.file());
            }
        }
        return inTheWay.stream();
    }

    /** What lies where files are made beside one, as many as the site needs. */
    private Stream<Page> inTheWayOfNumbered(Page page) {
        if (!(page instanceof FilePage.SearchIndexPage || page instanceof FilePage.SitemapPage)) {
            return Stream.empty();
        }
        String file = key(page.path());
        String numbered = page instanceof FilePage.SitemapPage
                ? Pattern.quote(file.substring(0, file.lastIndexOf('.'))) + "-[0-9]+\\.xml"
                : Pattern.quote(file.substring(0, file.lastIndexOf('/'))) + "/(?:words|places)-[0-9]+\\.txt";
        Pattern beside = Pattern.compile(numbered + "(?:/.*)?");
        List<Page> inTheWay = byKey.entrySet().stream()
                .filter(other -> beside.matcher(other.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
        inTheWay.forEach(other -> problems.wantedTwice(
                other.path().value(), place(other), "the files that Tapeout makes beside " + page.path()));
        return inTheWay.stream();
    }

    /** Where a page can be told of. */
    private SourceLocation place(Page page) {
        SourceLocation at = page.origin() == null ? page.namedAt() : page.origin();
        if (at == null) {
            Addresses.Setting setting = settings.get(page.path());
            at = setting == null ? SourceLocation.of("jbake.properties") : setting.at();
        }
        return at;
    }

    private void report(Page page, Page other) {
        SourceLocation at = page.origin();
        Page reported = page;
        Page named = other;
        if (at == null) {
            reported = other;
            named = page;
            at = other.origin();
        }
        if (at == null && !settings.containsKey(reported.path()) && settings.containsKey(named.path())) {
            Page moved = named;
            named = reported;
            reported = moved;
        }
        SourceLocation where = at == null ? place(reported) : at;
        String address = reported.path().value();
        String rival = name(named, where);
        Addresses.Setting setting = settings.get(reported.path());
        if (at == null && setting != null) {
            problems.moved(setting.key(), address, where, rival);
            return;
        }
        if (address.equals(named.path().value())
                || !address.equalsIgnoreCase(named.path().value())) {
            problems.wantedTwice(address, where, rival);
        } else {
            problems.alikeButForCase(address, where, named.path().value(), rival);
        }
    }

    private static String name(Page page, SourceLocation reported) {
        SourceLocation origin = page.origin();
        if (origin == null) {
            return "the " + page.kind() + " that Tapeout makes" + namedBy(page);
        }
        if (origin.equals(reported)) {
            return page.kind().equals(PageTemplate.REDIRECT.kind())
                    ? "another entry of the same list"
                    : "another file, whose name has the same letters in other code points";
        }
        return origin.file().equals(reported.file()) ? "line " + origin.line() : origin.file();
    }

    /** A tag is a word in a post and no file: without both, nobody would know what to rename. */
    private static String namedBy(Page page) {
        SourceLocation named = page.namedAt();
        return named == null || !(page instanceof ListPage.TagPage tag)
                ? ""
                : " for \"" + Phrases.shown(tag.tag().text()) + "\" (" + named + ")";
    }

    /** What is written: {@code /old/} and {@code /old/index.html} are one file, as is an address in other letters. */
    private static String key(SitePath path) {
        String file = file(path);
        return isFolder(path) ? file.substring(0, file.length() - INDEX.length()) : file;
    }

    private static boolean isFolder(SitePath path) {
        return file(path).endsWith(INDEX);
    }

    private static String file(SitePath path) {
        return ("/" + path.outputFile()).toLowerCase(Locale.ROOT);
    }
}
