package tapeout.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/**
 * What the preview shows at one moment. Immutable.
 *
 * @param state which one of this run
 * @param building whether the first build has not ended yet
 * @param site what is served; null if the configuration has been wrong from the start
 * @param built whether a build of this run has put a site there: what an earlier run left is not shown
 * @param ahead pages of the build that runs, which are shown instead of those of the last one; by file relative to the
 *     site's folder
 * @param problems what the last build found
 * @param failed whether the last build published nothing
 * @param follow where pages are to go that show what was before, from the host's root; empty where they are to stay
 */
record Preview(
        State state,
        boolean building,
        @Nullable ServedSite site,
        boolean built,
        Map<String, byte[]> ahead,
        List<ShownProblem> problems,
        boolean failed,
        String follow) {

    /**
     * Names a state of the site.
     *
     * @param session tells this run of the preview from others
     * @param number how many times the site has changed in this run
     */
    record State(String session, int number) {

        State next() {
            return new State(session, number + 1);
        }
    }

    Preview {
        ahead = Map.copyOf(ahead);
        problems = List.copyOf(problems);
    }

    static Preview starting(String session, @Nullable ServedSite site) {
        return new Preview(new State(session, 0), true, site, false, Map.of(), List.of(), false, "");
    }

    /** With pages that are shown before the build that makes them. */
    Preview with(Map<SitePath, byte[]> pages) {
        Map<String, byte[]> files = new HashMap<>(ahead);
        pages.forEach((path, html) -> files.put(path.outputFile(), html));
        return new Preview(state.next(), building, site, built, files, problems, failed, "");
    }

    /**
     * After a build.
     *
     * @param newer the files of pages that were shown ahead since it began: they stay
     */
    Preview after(BuildOutcome outcome, Set<String> newer) {
        Map<String, byte[]> stay = new HashMap<>(ahead);
        stay.keySet().retainAll(newer);
        // what was shown ahead makes room for what was built, also where that is what was there before
        boolean changed = !ahead.isEmpty()
                || outcome.published() != null && !outcome.published().nothingChanged();
        return new Preview(
                changed || building ? state.next() : state,
                false,
                outcome.site() == null ? site : outcome.site(),
                built || outcome.published() != null,
                stay,
                outcome.problems(),
                outcome.failed(),
                "");
    }

    /** @param follow see the component */
    Preview following(String follow) {
        return new Preview(state, building, site, built, ahead, problems, failed, follow);
    }

    /** Names the state of the site; the same as long as no file of it changes. */
    String version() {
        return state.session() + "-" + state.number();
    }

    String basePath() {
        return site == null ? "/" : site.basePath();
    }
}
