package tapeout.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.SitePath;

/** The files of a site that are no pages: those of the content folder that go out as they are, and the assets. */
public final class SiteFiles {

    private final Map<String, Path> resources;
    private final Map<String, Asset> assets;
    private final Map<Path, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

    /**
     * @param resources by path relative to the content folder; those too that do not go out, for whoever refers to them
     * @param assets by path relative to the asset folder
     */
    public SiteFiles(Map<String, Path> resources, Map<String, Asset> assets) {
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
     * A file with its address and, if it is a picture, its size.
     *
     * @param path its address
     * @param size in pixels; null if it is no picture that can be read
     */
    public record Picture(SitePath path, @Nullable ImageSize size) {}

    /** A file of the content folder. */
    Optional<Picture> resource(String file) {
        return Optional.ofNullable(resources.get(file)).map(source -> picture(new SitePath("/" + file), source));
    }

    /** The address of a file of the content folder. */
    Optional<SitePath> resourceAddress(String file) {
        return resources.containsKey(file) ? Optional.of(new SitePath("/" + file)) : Optional.empty();
    }

    /** An asset by its path relative to the asset folder. */
    public Optional<Picture> asset(String file) {
        return Optional.ofNullable(assets.get(file)).map(asset -> picture(asset.path(), asset.source()));
    }

    /** An asset's address. */
    public Optional<SitePath> address(String asset) {
        return Optional.ofNullable(assets.get(asset)).map(Asset::path);
    }

    private Picture picture(SitePath path, Path source) {
        return new Picture(path, sizes.computeIfAbsent(source, ImageSize::read).orElse(null));
    }
}
