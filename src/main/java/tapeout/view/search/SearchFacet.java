package tapeout.view.search;

/**
 * A declared field of posts by which readers narrow their search.
 *
 * @param name its name among all facets
 * @param label what readers see of the field
 */
public record SearchFacet(String name, String label) {

    /** What tells a declared field from all facets that every site has. */
    public static String name(String field) {
        return "field." + field;
    }
}
