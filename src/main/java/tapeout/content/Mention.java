package tapeout.content;

import tapeout.content.value.Reference;

/**
 * A mention of another document, or of a part of one, in front matter.
 *
 * @param key the key, field or fact that mentions it
 * @param wanted what it must lead to
 * @param type the word of the type of entity that it must be of; empty for any, and where no entity is wanted
 * @param reference the id, and where it is written
 */
public record Mention(String key, Wanted wanted, String type, Reference reference) {

    /** A mention of anything but an entity. */
    static Mention of(String key, Wanted wanted, Reference reference) {
        return new Mention(key, wanted, "", reference);
    }

    /** A mention of an entity, of the type of this word; of any where it is empty. */
    static Mention ofEntity(String key, String type, Reference reference) {
        return new Mention(key, Wanted.ENTITY, type, reference);
    }
}
