package tapeout.jbake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Problem;

/**
 * What reading a configuration gave.
 *
 * @param site null where there is an error among the problems
 * @param problems sorted by place
 */
public record ConfigurationReading(@Nullable HostedSite site, List<Problem> problems) {

    public ConfigurationReading {
        problems = List.copyOf(problems);
    }
}
