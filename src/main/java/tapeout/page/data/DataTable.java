package tapeout.page.data;

import tapeout.content.type.EntityType;

/** A table that the site gives to programs: its files have one form, which a schema tells. */
public sealed interface DataTable {

    /** What its files are named after. */
    String name();

    /** What is done with each of them. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(OfPosts table);

        R of(OfClaims table);

        R of(OfType table);
    }

    /** The posts, a file for each month. */
    record OfPosts() implements DataTable {

        @Override
        public String name() {
            return "posts";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All claims. */
    record OfClaims() implements DataTable {

        @Override
        public String name() {
            return "claims";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The entities of a type. */
    record OfType(EntityType type) implements DataTable {

        @Override
        public String name() {
            return type.folder();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
