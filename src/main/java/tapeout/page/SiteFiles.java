package tapeout.page;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.picture.ImageSize;
import tapeout.picture.PictureHeader;
import tapeout.picture.PictureScaler;

/** The files of a site that are no pages: those of the content folder that go out as they are, and the assets. */
public final class SiteFiles {

    private final Map<String, Path> resources;
    private final Map<String, Asset> assets;
    private final List<Integer> widths;
    private final Map<Path, Optional<PictureHeader>> headers = new ConcurrentHashMap<>();
    private final Map<Path, NumberFile> numbers = new ConcurrentHashMap<>();

    /**
     * @param resources by path relative to the content folder; those too that do not go out, for whoever refers to them
     * @param assets by path relative to the asset folder
     * @param widths in which pictures of the content folder go out too, in pixels
     */
    public SiteFiles(Map<String, Path> resources, Map<String, Asset> assets, List<Integer> widths) {
        this.widths = List.copyOf(widths);
        this.resources = Map.copyOf(resources);
        this.assets = Map.copyOf(assets);
    }

    /**
     * An asset.
     *
     * @param path its address, with the hash in its name
     * @param source where it lies
     */
    public record Asset(SitePath path, Path source) {}

    /**
     * A file with its address and, if it is a picture, what it says of itself.
     *
     * @param path its address
     * @param source where it lies
     * @param header empty if it is no picture that can be read
     * @param widths in which there are smaller ones, in pixels, the smallest first
     */
    public record Picture(SitePath path, Path source, Optional<PictureHeader> header, List<Integer> widths) {

        public Picture {
            widths = List.copyOf(widths);
        }

        /** The address of a smaller one. */
        public SitePath smaller(int width) {
            return new SitePath(path.value() + ending(width));
        }

        /** How large browsers show it; null if they do not. */
        public @Nullable ImageSize size() {
            return header.map(PictureHeader::size).orElse(null);
        }
    }

    /**
     * The assets by their addresses, each by the path that problems show.
     *
     * @param folder the asset folder, as problems show it
     */
    public Map<SitePath, String> assetsByAddress(String folder) {
        Map<SitePath, String> byAddress = new HashMap<>();
        assets.forEach((name, asset) -> byAddress.put(asset.path(), folder + "/" + name));
        return byAddress;
    }

    private static String ending(int width) {
        return "." + width + ".webp";
    }

    /** A file of the content folder; one whose name is too long to take an ending more has no smaller ones. */
    public Optional<Picture> resource(String file) {
        return Optional.ofNullable(resources.get(file)).map(source -> {
            Optional<PictureHeader> header = header(source);
            return new Picture(
                    new SitePath("/" + file),
                    source,
                    header,
                    widths.stream()
                            .filter(width -> header.isPresent() && PictureScaler.takes(header.get(), width))
                            .filter(width -> SitePath.fits(file.substring(file.lastIndexOf('/') + 1) + ending(width)))
                            .toList());
        });
    }

    /** The files of the content folder, by path relative to it. */
    Set<String> resources() {
        return resources.keySet();
    }

    /** The assets, by path relative to their folder. */
    Set<String> assets() {
        return assets.keySet();
    }

    /**
     * A file of the content folder as numbers.
     *
     * @param name its path relative to the source folder
     */
    Optional<NumberFile> numbers(String file, String name) {
        return Optional.ofNullable(resources.get(file))
                .map(source -> numbers.computeIfAbsent(source, path -> NumberFile.read(name, path)));
    }

    /** The address of a file of the content folder. */
    Optional<SitePath> resourceAddress(String file) {
        return resources.containsKey(file) ? Optional.of(new SitePath("/" + file)) : Optional.empty();
    }

    /** An asset by its path relative to the asset folder. */
    public Optional<Picture> asset(String file) {
        return Optional.ofNullable(assets.get(file))
                .map(asset -> new Picture(asset.path(), asset.source(), header(asset.source()), List.of()));
    }

    /** An asset's address, and where it lies. */
    Optional<Asset> file(String asset) {
        return Optional.ofNullable(assets.get(asset));
    }

    /** An asset's address. */
    public Optional<SitePath> address(String asset) {
        return Optional.ofNullable(assets.get(asset)).map(Asset::path);
    }

    /** The addresses of the assets whose name, relative to the asset folder, matches; in the order of their names. */
    public List<SitePath> addresses(Pattern name) {
        return assets.entrySet().stream()
                .filter(asset -> name.matcher(asset.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .map(asset -> asset.getValue().path())
                .toList();
    }

    private Optional<PictureHeader> header(Path source) {
        return headers.computeIfAbsent(source, PictureHeader::read);
    }
}
