package tapeout.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.config.Folders;
import tapeout.content.value.SitePath;
import tapeout.problem.AssetProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Turns the asset folder into the files that pages load. Names carry a hash of the bytes; style sheets are bundled with
 * what they import, and their addresses lead to the hashed names, relative, so that a sub-path does not matter.
 */
public final class AssetPipeline {

    private final Folders folders;
    private final AssetRules rules;

    public AssetPipeline(Folders folders, AssetRules rules) {
        this.folders = folders;
        this.rules = rules;
    }

    /**
     * Every asset, sorted by name. A style sheet that another one imports is not an asset by itself.
     *
     * @param problems collects what is missing or cannot be read
     */
    public List<Asset> run(Problems problems) {
        FileProblems files = new FileProblems(problems);
        if (!Files.isDirectory(folders.assets())) {
            files.missingFolder(shown(""), "style sheets, scripts, fonts and pictures");
            return List.of();
        }
        try {
            Path source = folders.source().toRealPath();
            SortedMap<String, Path> found = new AssetScanner(source, folders.assets(), rules, files).scan();
            return assets(found, problems);
        } catch (IOException e) {
            files.unreadable(shown(""), PublishFailures.reason(e));
            return List.of();
        }
    }

    private List<Asset> assets(SortedMap<String, Path> found, Problems problems) {
        FileProblems files = new FileProblems(problems);
        List<Asset> assets = new ArrayList<>();
        Map<String, SitePath> addresses = new HashMap<>();
        Map<String, StyleText> styles = new TreeMap<>();
        found.forEach((name, path) -> {
            try {
                if (isStyle(name)) {
                    styles.put(name, StyleScanner.scan(new SourceText(shown(name), text(path))));
                } else {
                    SitePath address = rules.isStable(name) ? new SitePath("/" + name) : hashed(name, path);
                    addresses.put(name, address);
                    assets.add(new Asset(name, path, OutputFile.copyOf(address, path)));
                }
            } catch (CharacterCodingException e) {
                files.unreadable(shown(name), "it is not UTF-8");
            } catch (IOException e) {
                files.unreadable(shown(name), PublishFailures.reason(e));
            } catch (IllegalArgumentException e) {
                files.unreadable(shown(name), "its name cannot be an address, " + e.getMessage());
            }
        });
        StyleBundler bundler = new StyleBundler(styles, addresses, new AssetProblems(problems));
        bundler.bundles().forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            MessageDigest digest = AssetName.digest();
            digest.update(bytes);
            Path source = Objects.requireNonNull(found.get(name));
            assets.add(new Asset(name, source, OutputFile.of(AssetName.hashed(name, digest), bytes)));
        });
        assets.sort(Comparator.comparing(Asset::name));
        return List.copyOf(assets);
    }

    private static SitePath hashed(String name, Path path) throws IOException {
        MessageDigest digest = AssetName.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return AssetName.hashed(name, digest);
    }

    private static String text(Path path) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
