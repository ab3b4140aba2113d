package tapeout.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import tapeout.config.SiteConfig;
import tapeout.library.Library;
import tapeout.output.asset.Asset;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.Sha256;
import tapeout.page.Page;

/** What all pages of a site are made of, but the texts of its documents. More than each page needs, so that nothing is forgotten. */
final class PageGround {

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
     * @param files all that the site is made of, of documents since when they show the same face
     * @param library what goes out
     * @param pages those that the site has
     */
    String of(SortedMap<Path, FileStamp> files, Library library, List<Page> pages, List<Asset> assets) {
        MessageDigest digest = Sha256.digest();
        Stream.of(
                        Stream.of(options, LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC)),
                        files.entrySet().stream(),
                        library.documents().stream()
                                .map(document -> document.header().file()),
                        pages.stream().map(Page::path),
                        assets.stream().map(Asset::path))
                .flatMap(parts -> parts)
                .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
