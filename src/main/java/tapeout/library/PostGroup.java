package tapeout.library;

import tapeout.content.type.PostField;

/**
 * What several posts say alike under a declared field.
 *
 * @param field the field
 * @param key what tells it from others of the field, whatever the spelling
 * @param slug the last part of the address of its list
 * @param label what readers see of it; of a country its code
 */
public record PostGroup(PostField field, String key, String slug, String label) {

    /** What tells it from all others of the site. */
    String id() {
        return field.name() + " " + key;
    }
}
