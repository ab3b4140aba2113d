package tapeout.cli.report;

import java.util.List;
import java.util.Locale;
import tapeout.site.step.Profile;
import tapeout.site.step.Step;

/** Tells where a build's time went: its steps, and the documents, pages and templates that took longest. */
public final class ProfilePrinter {

    private static final int MOST = 10;
    private static final double MILLI = 1e6;

    private final Console console;

    public ProfilePrinter(Console console) {
        this.console = console;
    }

    /** Prints a profile; the work within a step is that of all threads together. */
    public void print(Profile profile) {
        console.say("Steps, in ms, and the work within them on all threads:");
        for (Step step : profile.steps()) {
            console.say(figure(step.time().toNanos()) + "  " + step.name());
            profile.works(step)
                    .forEach(work -> console.say(
                            "          " + figure(work.nanos()) + "  " + work.on() + " (" + work.times() + ")"));
        }
        print("Documents that took longest to read, in ms:", profile.longest("read", MOST));
        print("Pages that took longest to make, in ms:", profile.longest("make", MOST));
        print("Templates, in ms, and how often each was used:", profile.longest("render", MOST));
    }

    private void print(String title, List<Profile.Sum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        console.say(title);
        sums.forEach(sum -> console.say(
                figure(sum.nanos()) + "  " + sum.on() + (sum.times() == 1 ? "" : " (" + sum.times() + ")")));
    }

    private static String figure(long nanos) {
        return String.format(Locale.ROOT, "%10.1f", nanos / MILLI);
    }
}
