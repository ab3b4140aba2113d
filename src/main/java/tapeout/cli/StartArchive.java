package tapeout.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * The archive of parsed classes that the launcher starts the JVM with. A JVM passes over one that does not fit it, made by
 * another JDK or for another jar, without a word, and starts a second later.
 */
final class StartArchive {

    private StartArchive() {}

    /** Whether this process started with the archive, in a sentence; to ask costs some hundredths of a second. */
    static String told() {
        return told(
                System.getProperty("tapeout.archive"),
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class));
    }

    /** @param bean null where the JVM is not HotSpot */
    private static String told(@Nullable String archive, @Nullable HotSpotDiagnosticMXBean bean) {
        if (archive == null || bean == null) {
            return "without an archive of classes";
        }
        boolean used = Boolean.parseBoolean(bean.getVMOption("UseSharedSpaces").getValue());
        return used
                ? "with the archive of classes " + archive
                : "slowly, as the archive of classes does not fit this JVM and jar; delete " + archive;
    }
}
