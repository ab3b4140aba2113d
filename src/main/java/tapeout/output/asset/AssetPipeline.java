package tapeout.output.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.config.Folders;
import tapeout.content.value.SitePath;
import tapeout.output.AssetName;
import tapeout.output.OutputFile;
import tapeout.output.stamp.Sha256;
import tapeout.problem.AssetProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/**
 * Turns the asset folder into the files that pages load. Names carry a hash of the bytes; style sheets are bundled with
 * what they import and squeezed, and their addresses lead to the hashed names, relative, so that a sub-path does not matter.
 */
public final class AssetPipeline {

    /** The style sheet that every page asks for. */
    static final String STYLE = "css/site.css";

    private final Folders folders;
    private final AssetRules rules;
    private final Map<String, Path> packed;

    /** @param packed what ships with the generator, by name, as {@link PackedFiles#assets} */
    public AssetPipeline(Folders folders, AssetRules rules, Map<String, Path> packed) {
        this.folders = folders;
        this.rules = rules;
        this.packed = packed;
    }

    /**
     * Every asset, sorted by name: the site's own, and of those that ship with the generator the ones that it has not
     * replaced. A site with a style sheet of its own gets only those that this one leads to. A style sheet that another
     * one imports is not an asset by itself.
     *
     * @param problems collects what is missing or cannot be read
     */
    public List<Asset> run(Problems problems) {
        FileProblems files = new FileProblems(problems);
        try {
            SortedMap<String, Path> own = Files.isDirectory(folders.assets())
                    ? new AssetScanner(folders.source().toRealPath(), folders.assets(), rules, files).scan()
                    : new TreeMap<>();
            SortedMap<String, Path> all = new TreeMap<>(packed);
            all.putAll(own);
            return assets(all, own.keySet(), problems);
        } catch (IOException e) {
            files.unreadable(shown(""), e);
            return List.of();
        }
    }

    private List<Asset> assets(SortedMap<String, Path> found, Set<String> own, Problems problems) {
        FileProblems files = new FileProblems(problems);
        Map<String, Asset> plain = new LinkedHashMap<>();
        Map<String, SitePath> addresses = new HashMap<>();
        Map<String, StyleText> styles = new TreeMap<>();
        found.forEach((name, path) -> {
            try {
                if (isStyle(name)) {
                    SourceText text = SourceDecoder.decode(shown(name), Files.readAllBytes(path), files);
                    if (text != null) {
                        styles.put(name, StyleScanner.scan(text));
                    }
                } else {
                    SitePath address = AssetRules.isStable(name) ? new SitePath("/" + name) : hashed(name, path);
                    addresses.put(name, address);
                    plain.put(name, new Asset(name, path, OutputFile.copyOf(address, path)));
                }
            } catch (IOException e) {
                files.unreadable(shown(name), e);
            } catch (IllegalArgumentException e) {
                files.unreadable(shown(name), "its name cannot be an address, " + e.getMessage());
            }
        });
        boolean ownLook = own.contains(STYLE);
        Set<String> unread = new HashSet<>(found.keySet());
        unread.removeAll(styles.keySet());
        unread.removeAll(addresses.keySet());
        StyleBundler bundler = new StyleBundler(styles, addresses, unread, new AssetProblems(problems));
        SortedMap<String, String> bundles = bundler.bundles(name -> !ownLook || own.contains(name));
        List<Asset> assets = new ArrayList<>();
        bundles.forEach((name, text) -> {
            byte[] bytes = StyleSqueezer.squeeze(text).getBytes(StandardCharsets.UTF_8);
            MessageDigest digest = Sha256.digest();
            digest.update(bytes);
            Path source = Objects.requireNonNull(found.get(name));
            assets.add(new Asset(name, source, OutputFile.of(AssetName.hashed(name, digest), bytes)));
        });
        plain.forEach((name, asset) -> {
            if (!ownLook || own.contains(name) || bundler.used().contains(name)) {
                assets.add(asset);
            }
        });
        assets.sort(Comparator.comparing(Asset::name));
        return List.copyOf(assets);
    }

    private static SitePath hashed(String name, Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return AssetName.hashed(name, digest);
    }

    private static boolean isStyle(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".css");
    }

    /** The name that problems show: relative to the source folder. */
    private String shown(String name) {
        List<String> parts = new ArrayList<>();
        Path file = name.isEmpty() ? folders.assets() : folders.assets().resolve(name);
        folders.source().relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
