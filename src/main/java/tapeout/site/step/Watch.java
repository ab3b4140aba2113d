package tapeout.site.step;

/** Watches a build. Steps come one after the other, on the build's own thread; what they do, on any thread. */
public interface Watch {

    /** A step begins. */
    default void begins(String step) {}

    /** The step that runs has so many things to do, from now on. */
    default void counts(int things) {}

    /** One of these is done. */
    default void advances() {}

    /** A piece of work is done. */
    default void did(Piece piece) {}

    /** A step is over, be it done or failed. */
    default void ends(Step step) {}
}
