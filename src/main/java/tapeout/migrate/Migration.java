package tapeout.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.frontmatter.yaml.YamlText;
import tapeout.output.KeptFolder.Content;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;

/**
 * Makes a site of Tapeout's of another generator's. Reads; writes nothing.
 *
 * <pre>{@code
 * Migration migration = Migration.of(Generator.hugo, folder, problems);
 * new KeptFolder(output, Migration.LIST).write(migration.files(), file -> false);
 * }</pre>
 */
public final class Migration {

    /** The list of what a migration wrote. */
    public static final String LIST = ".migrated";

    /** What a migration says of itself. */
    public static final String REPORT = "migration.md";

    private final Path site;
    private final Peer peer;
    private final Problems found;
    private final MigrationProblems problems;
    private final Tally tally = new Tally();
    private final SortedMap<String, Content> files = new TreeMap<>();
    private int posts;
    private int pages;

    private Migration(Path site, Peer peer, Problems found) {
        this.site = site;
        this.peer = peer;
        this.found = found;
        this.problems = new MigrationProblems(found);
    }

    /**
     * Reads a site and makes all files of the new one.
     *
     * @param problems takes what needs a person
     * @return null if the folder holds no configuration of the generator
     * @throws IOException if a file cannot be read
     */
    public static @Nullable Migration of(Generator generator, Path site, Problems problems) throws IOException {
        Settings settings = Settings.read(site, generator.configurations(), problems);
        if (settings == null) {
            return null;
        }
        Migration migration = new Migration(site, generator.peer(settings), problems);
        migration.run(generator);
        return migration;
    }

    /** The files of the new site by their names. */
    public SortedMap<String, Content> files() {
        return new TreeMap<>(files);
    }

    /** How many documents became posts. */
    public int posts() {
        return posts;
    }

    /** How many documents became pages. */
    public int pages() {
        return pages;
    }

    private void run(Generator generator) throws IOException {
        SiteFiles all = SiteFiles.read(site, peer, tally, found);
        List<Original> documents =
                all.documents().stream().filter(this::goesAlong).toList();
        NewPlaces places = new NewPlaces(documents, peer);
        List<Places.Move> moves = new ArrayList<>();
        Map<String, Original> taken = new HashMap<>();
        for (Original document : documents) {
            String file = places.of(document);
            if (!hasAddress(file)) {
                problems.unmigrated(
                        document.source().file(),
                        "No address can be made of its name, or of a folder's.",
                        "Give it one with a letter or a digit, and of at most " + Slug.MAX_LENGTH + " characters.");
                continue;
            }
            Original other = taken.putIfAbsent(file, document);
            if (other == null) {
                moves.add(new Places.Move(document, file, peer.address(document)));
            } else {
                problems.unmigrated(
                        document.source().file(),
                        "It would be content/" + file + ", which "
                                + other.source().file() + " is.",
                        "Give one of them another name.");
            }
        }
        Map<String, String> media = media(all.media());
        List<String> roots = peer.roots().stream().map(Peer.Root::folder).toList();
        Places index = new Places(moves, media, roots, peer.facts().host());
        write(moves, places, index);
        media.forEach((from, to) -> files.put("content/" + to, () -> Files.readAllBytes(site.resolve(from))));
        media(all.stable())
                .forEach((from, to) -> files.put("assets/" + to, () -> Files.readAllBytes(site.resolve(from))));
        files.putAll(DataFiles.of(site, peer.data(), tally, found));
        files.put("jbake.properties", text(SiteProperties.of(peer, site, places.folders(), statics(all.media()))));
        files.put(REPORT, text(MigrationReport.of(generator, this, tally, found)));
    }

    private static boolean hasAddress(String file) {
        try {
            SitePath.mirrored(file);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Home pages and pages of mistakes are made; so is a list that says nothing of its own. */
    private boolean goesAlong(Original document) {
        String address = peer.address(document);
        boolean made = address.equals("/") || address.matches("/404(?:\\.html|/)");
        boolean list = document.isIndexOfSection() && document.body().isBlank();
        if (made || list) {
            tally.dropped(
                    made ? "home page and page of mistakes, which are made" : "lists without a text, which are made");
        }
        return !made && !list;
    }

    private static Map<String, String> media(List<SiteFiles.Medium> media) {
        Map<String, String> files = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (SiteFiles.Medium medium : media) {
            if (taken.add(medium.inside())) {
                files.put(medium.file(), medium.inside());
            }
        }
        return files;
    }

    /** What goes out whoever refers to it: what lay in folders of files alone. */
    private Set<String> statics(List<SiteFiles.Medium> media) {
        Set<String> statics = new TreeSet<>();
        for (Peer.Root root : peer.roots()) {
            media.stream()
                    .filter(medium -> !root.documents() && medium.file().startsWith(root.folder() + "/"))
                    .forEach(medium -> statics.add(medium.inside().replaceFirst("/.*", "")));
        }
        return statics;
    }

    private void write(List<Places.Move> moves, NewPlaces places, Places index) {
        Set<String> addresses = new TreeSet<>();
        moves.forEach(move -> addresses.add(SitePath.mirrored(move.file()).value()));
        FrontMatter frontMatter = new FrontMatter(peer, tally, problems);
        for (Places.Move move : moves) {
            Original document = move.document();
            boolean post = places.isPost(document);
            posts += post ? 1 : 0;
            pages += post ? 0 : 1;
            Map<String, Object> header = frontMatter.of(document, post, aliases(move, addresses));
            String body = peer.shortcodes().rewritten(document, reference -> index.address(reference, move), problems);
            String plain = peer.plain(document, body, problems);
            String linked = LinkRewriter.rewritten(plain, link -> index.link(link, move));
            files.put("content/" + move.file(), text("---\n" + YamlText.of(header) + "---\n" + linked));
        }
    }

    /** The former addresses of a document that nobody else has. */
    private Set<String> aliases(Places.Move move, Set<String> taken) {
        Set<String> aliases = new LinkedHashSet<>();
        String own = SitePath.mirrored(move.file()).value();
        Stream.concat(
                        Stream.of(move.address()),
                        FrontMatter.aliases(move.document().header()))
                .map(address -> address.startsWith("/") ? address : "/" + address)
                .map(address -> address.replaceFirst("/index\\.html$", "/"))
                .map(address -> address.endsWith(".html") ? address : address.replaceFirst("/?$", "/"))
                .filter(address -> !address.equals(own))
                .forEach(address -> {
                    String why = Aliases.whyNot(address, taken);
                    if (why == null) {
                        taken.add(address);
                        aliases.add(address);
                    } else {
                        problems.lostAddress(move.document().at("aliases"), address, why);
                    }
                });
        return aliases;
    }

    private static Content text(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }
}
