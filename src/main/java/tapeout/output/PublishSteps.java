package tapeout.output;

/** Is told how far publishing has come, so that tests can stop it at the worst moments. */
@FunctionalInterface
interface PublishSteps {

    /** Moments between which something on disk changes. */
    enum Step {
        STAGED,
        ANNOUNCED,
        OLD_MOVED,
        NEW_MOVED,
        ANNOUNCEMENT_REMOVED,
        SPARE_KEPT,
        REMOVED_ONE,
        PLACED_ONE
    }

    void reached(Step step);
}
