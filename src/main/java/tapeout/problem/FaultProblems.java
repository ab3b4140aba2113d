package tapeout.problem;

import java.util.Arrays;
import java.util.function.Supplier;

/** Faults of Tapeout's own: what fails at one document is told there and keeps nobody from hearing of the others. */
public final class FaultProblems {

    private static final String OURS = "tapeout.";

    private final Problems problems;

    /** @param problems collects what is reported here */
    public FaultProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * Does a piece of work on one document.
     *
     * @param at the document, or a place in it
     * @param doing what is done, such as {@code reading this document}
     * @param otherwise what the work comes to where it fails
     */
    public <T> T guard(SourceLocation at, String doing, Supplier<T> work, Supplier<T> otherwise) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            failed(at, doing, e);
            return otherwise.get();
        }
    }

    /** As {@link #guard(SourceLocation, String, Supplier, Supplier)}, for work that comes to nothing but problems. */
    public void guard(SourceLocation at, String doing, Runnable work) {
        guard(
                at,
                doing,
                () -> {
                    work.run();
                    return true;
                },
                () -> false);
    }

    private void failed(SourceLocation at, String doing, Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        problems.report(
                ProblemCode.FAULT,
                at,
                "Tapeout failed while " + doing + " (" + fault.getClass().getSimpleName() + message + where + ").",
                "This is a fault of Tapeout's own: please report it with the document. Changing what is unusual in the"
                        + " document may help until it is mended.");
    }
}
