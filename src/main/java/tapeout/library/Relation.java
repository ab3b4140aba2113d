package tapeout.library;

import tapeout.content.Word;

/** How one entity belongs to another, seen from the one that does not say so itself. */
public enum Relation implements Word {
    /** An organization's chips; on a chip, the others of its vendor. */
    VENDOR_CHIPS("vendor.chips"),
    /** An organization's models; on a model, the others of its vendor. */
    VENDOR_MODELS("vendor.models"),
    /** The rules that an organization issued. */
    ISSUER_RULES("issuer.rules"),
    /** The organizations that belong to one. */
    PARENT_ORGANIZATIONS("parent.organizations"),
    /** The chips that a system is made of. */
    PART_OF_CHIPS("part-of.chips"),
    /** The models of one family. */
    FAMILY_MODELS("family.models"),
    /** The models that were trained on a chip, as far as sources say. */
    TRAINED_MODELS("trained.models"),
    /** The models that are known to run on a chip. */
    SERVED_MODELS("served.models"),
    /** What came after it. */
    SUCCESSORS("successors"),
    /** The rules that bear on it. */
    AFFECTING_RULES("affected-by.rules"),
    /** The chips that a rule bears on. */
    AFFECTED_CHIPS("affects.chips"),
    /** The models that a rule bears on. */
    AFFECTED_MODELS("affects.models"),
    /** The organizations that a rule bears on. */
    AFFECTED_ORGANIZATIONS("affects.organizations"),
    /** The rules that a rule bears on. */
    AFFECTED_RULES("affects.rules");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
