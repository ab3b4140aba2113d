package tapeout.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tapeout.config.Folders;
import tapeout.config.SiteConfig;
import tapeout.content.EditorFiles;
import tapeout.output.asset.Asset;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.Sha256;

/** What all pages of a site are made of, but its documents. More than each page needs, so that nothing is forgotten. */
final class PageGround {

    /** The assets that assemblers name; whoever shows another has asked where it is. */
    private static final Pattern LOOK = Pattern.compile("(?:css|js|fonts)/.*|img/(?:logo|favicon)\\..*");

    private final SiteConfig config;
    private final String options;

    /** @param options what the site depends on beside its files and the day */
    PageGround(SiteConfig config, String options) {
        this.config = config;
        this.options = options;
    }

    /**
     * Its digest, 64 hexadecimal digits.
     *
     * @param files all that the site is made of but documents
     * @param answers a number for all answers to what every page asks
     */
    String of(SortedMap<Path, FileStamp> files, long answers, List<Asset> assets) {
        MessageDigest digest = Sha256.digest();
        Stream.of(
                        Stream.of(options, LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC)),
                        files.entrySet().stream().filter(file -> !isPassedOver(file.getKey())),
                        Stream.of(answers),
                        assets.stream().filter(PageGround::isOfTheLook).map(Asset::path))
                .flatMap(parts -> parts)
                .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether every page may show it. */
    static boolean isOfTheLook(Asset asset) {
        return LOOK.matcher(asset.name()).matches();
    }

    /** Whether it lies among the documents and is an editor's, a desktop's or hidden: of what locks write there pages ask. */
    private boolean isPassedOver(Path file) {
        Folders folders = config.folders();
        if (!file.startsWith(folders.content())
                || Stream.of(folders.templates(), folders.data(), folders.assets())
                        .anyMatch(file::startsWith)) {
            return false;
        }
        Path within = folders.content().relativize(file);
        return StreamSupport.stream(within.spliterator(), false)
                .map(Path::toString)
                .anyMatch(name -> name.startsWith(".") || EditorFiles.isFile(name) || EditorFiles.isFolder(name));
    }
}
