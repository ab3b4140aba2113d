package tapeout.site;

/** How far a build goes. */
public enum Goal {
    /** Everything but the publishing; nothing is written. */
    CHECK,
    /** As checked; then the lock file tells what is published. */
    LOCK,
    /** The site stands in the output folder. */
    PUBLISH,
    /** As published; but what is held back and shown all the same stops nothing, whatever is wrong in it. */
    PREVIEW;

    /** Whether the output folder is written. */
    public boolean writesTheSite() {
        return this == PUBLISH || this == PREVIEW;
    }
}
