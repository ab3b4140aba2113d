package tapeout.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.output.PublishException;
import tapeout.problem.Problem;
import tapeout.site.BuildReport;

/** One build as JBake's oven bakes it; keeps the report, of which the oven knows the problems alone. */
final class Baking implements Supplier<List<Problem>> {

    /** Builds a site, of Tapeout's or of JBake's. */
    interface Build {
        BuildReport run() throws PublishException;
    }

    private final Build build;
    private @Nullable BuildReport report;

    Baking(Build build) {
        this.build = build;
    }

    @Override
    public List<Problem> get() {
        try {
            report = build.run();
            return report.problems();
        } catch (PublishException e) {
            throw new NotPublished(e);
        }
    }

    @Nullable
    BuildReport report() {
        return report;
    }

    /** Carries a failure to publish through the oven, which knows no checked exceptions. */
    static final class NotPublished extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final PublishException reason;

        private NotPublished(PublishException reason) {
            super(reason);
            this.reason = reason;
        }

        PublishException reason() {
            return reason;
        }
    }
}
