package tapeout.cli;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The archive of parsed classes that the launcher starts the JVM with. A JVM passes over one that does not fit it, made by
 * another JDK or for another jar, without a word, and starts a second later.
 */
final class StartArchive {

    private StartArchive() {}

    /** Whether this process started with the archive, in a sentence; to ask costs some hundredths of a second. */
    static String told() {
        String archive = System.getProperty("tapeout.archive");
        Boolean used = archive == null ? null : isUsed();
        if (used == null) {
            return "without an archive of classes";
        }
        return used
                ? "with the archive of classes " + archive
                : "slowly, as the archive of classes does not fit this JVM and jar; delete " + archive;
    }

    /**
     * What {@code jcmd VM.info} says: of the JVM's options, none tells it on Java 17 and on 25.
     *
     * @return null where the JVM is not HotSpot
     */
    private static @Nullable Boolean isUsed() {
        try {
            Object info = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmInfo",
                            new Object[0],
                            new String[0]);
            return info.toString().contains("CDS archive(s) mapped at");
        } catch (JMException e) {
            return null;
        }
    }
}
