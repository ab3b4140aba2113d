package tapeout.content.type;

import org.jspecify.annotations.Nullable;

/**
 * What a reference leads to.
 *
 * @param type the word of the type that it must be of; empty for any
 * @param back how the other one shows who refers to it; null where it does not
 * @param chain whether following it from one entity to the next must not lead back to the first
 */
public record Target(String type, @Nullable Back back, boolean chain) {

    /**
     * The other direction of a reference.
     *
     * @param label the heading of those who refer to an entity
     * @param order where it stands among the headings of a page
     * @param siblings whether those that refer to the same entity show each other under the heading as well
     * @param newest what the newest of them are called where the page opens with them; empty where it does not
     */
    public record Back(String label, int order, boolean siblings, String newest) {}
}
