package tapeout.site.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.output.MemoryFolder;
import tapeout.output.stamp.Sha256;
import tapeout.page.SiteFiles;
import tapeout.picture.PictureHeader;
import tapeout.picture.PictureScaler;

/**
 * Which smaller pictures were made of which bytes, so that each is made once. When one is made, those go that the site has
 * no more. See decision 0083.
 */
public final class PictureMemory {

    private static final String START = "picture-";

    /** To be raised when other bytes come of the same picture. */
    private static final byte MAKING = 1;

    private final @Nullable MemoryFolder folder;
    private final Supplier<Stream<SitePath>> all;
    private final boolean made;
    private final AtomicBoolean cleared = new AtomicBoolean();

    /**
     * @param folder where they are kept; null where nothing is
     * @param all the addresses of every smaller picture of the site
     * @param made whether those are made that are not known; where nothing is written, it is enough that they can be
     */
    public PictureMemory(@Nullable MemoryFolder folder, Supplier<Stream<SitePath>> all, boolean made) {
        this.folder = folder;
        this.all = all;
        this.made = made;
    }

    /**
     * The smaller ones of a picture.
     *
     * @param file its bytes
     * @return a file for each of its widths; none where they are not known and not made
     * @throws IOException if its pixels cannot be read
     */
    List<byte[]> webp(SiteFiles.Picture picture, byte[] file) throws IOException {
        List<Integer> widths = picture.widths();
        byte[] hash = sha256(new byte[] {MAKING}, file);
        List<byte[]> known = new ArrayList<>();
        for (int width : widths) {
            known(picture.smaller(width), hash).ifPresent(known::add);
        }
        if (known.size() == widths.size()) {
            return known;
        }
        PictureHeader header = picture.header().orElseThrow();
        if (!made) {
            PictureScaler.check(file, header);
            return List.of();
        }
        List<byte[]> fresh = PictureScaler.webp(file, header, widths);
        if (folder != null) {
            keep(folder, picture, hash, fresh);
        }
        return fresh;
    }

    private Optional<byte[]> known(SitePath smaller, byte[] hash) {
        return Optional.ofNullable(folder)
                .flatMap(in -> in.read(name(smaller)))
                .filter(kept -> kept.length >= hash.length && Arrays.equals(kept, 0, hash.length, hash, 0, hash.length))
                .map(kept -> Arrays.copyOfRange(kept, hash.length, kept.length));
    }

    private void keep(MemoryFolder in, SiteFiles.Picture picture, byte[] hash, List<byte[]> fresh) {
        try {
            for (int i = 0; i < fresh.size(); i++) {
                in.write(
                        name(picture.smaller(picture.widths().get(i))),
                        List.of(MemoryFolder.Part.of(hash), MemoryFolder.Part.of(fresh.get(i))));
            }
            if (!cleared.getAndSet(true)) {
                in.retain(START, all.get().map(PictureMemory::name).collect(Collectors.toSet()));
            }
        } catch (IOException e) {
            return; // the next build makes it again
        }
    }

    private static String name(SitePath smaller) {
        return START + HexFormat.of().formatHex(sha256(smaller.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
