package tapeout.content.value;

/**
 * The name of a part of a post, written {@code <post>#<part>}.
 *
 * @param post the post's slug
 * @param part the id of a claim or of an open point; empty where none is written
 */
public record PartName(String post, String part) {

    /** Reads it as it is written. */
    public static PartName of(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new PartName(written, "")
                : new PartName(written.substring(0, hash), written.substring(hash + 1));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return post + "#" + part;
    }
}
