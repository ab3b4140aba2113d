package tapeout.output.stamp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that names what files hold. */
public final class Sha256 {

    private Sha256() {}

    /** A new one. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
