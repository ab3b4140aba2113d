package tapeout.output;

import java.security.MessageDigest;
import java.util.HexFormat;
import tapeout.content.value.SitePath;

/** The addresses of assets: with a part of their SHA-256 in the name, so that they can be cached for ever. */
public final class AssetName {

    private static final int HASH_LENGTH = 10;

    private AssetName() {}

    /** {@code css/site.css} becomes {@code /assets/css/site.3f2a9c1b0d.css}. */
    public static SitePath hashed(String name, MessageDigest digest) {
        String hash = hash(digest);
        int dot = name.lastIndexOf('.');
        boolean ending = dot > name.lastIndexOf('/') + 1;
        return new SitePath(
                "/assets/" + (ending ? name.substring(0, dot) + "." + hash + name.substring(dot) : name + "." + hash));
    }

    /** Whether a file's name holds the hash of its bytes. */
    static boolean isHashed(String name, MessageDigest digest) {
        return name.contains("." + hash(digest));
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    }

    /** Its address as if it had no hash: the folder is right. */
    public static SitePath unhashed(String name) {
        return new SitePath("/assets/" + name);
    }
}
