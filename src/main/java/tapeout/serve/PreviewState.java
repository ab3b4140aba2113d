package tapeout.serve;

/** Holds what the preview shows now. Changed by threads that have its lock, read by those that serve. */
final class PreviewState {

    private volatile Preview now;

    PreviewState(Preview first) {
        now = first;
    }

    Preview now() {
        return now;
    }

    void set(Preview next) {
        now = next;
    }
}
