package tapeout.serve;

import java.io.IOException;

/** Somebody else listens at the port. */
public final class PortInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int port;
    private final int free;

    PortInUseException(int port, int free, IOException cause) {
        super("Port " + port + " is in use.", cause);
        this.port = port;
        this.free = free;
    }

    public int port() {
        return port;
    }

    /** The next port that was free just now, or 0 if none was near. */
    public int nextFree() {
        return free;
    }

    /** What to do about it. */
    public String hint() {
        return free == 0
                ? "Stop what uses it, or choose another one with --port."
                : "Port " + free + " is free: add --port " + free + ", or stop what uses " + port + ".";
    }
}
