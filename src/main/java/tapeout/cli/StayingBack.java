package tapeout.cli;

import java.util.List;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemPrinter;
import tapeout.site.BuildReport;
import tapeout.site.HeldBack;
import tapeout.site.LeftOut;

/** Says what does not go out, and why. */
final class StayingBack {

    private static final int FEW = 3;

    private final Console console;

    StayingBack(Console console) {
        this.console = console;
    }

    /** Every document and file by name. */
    void list(BuildReport report) {
        if (!report.intake().heldBack().isEmpty()) {
            console.say(ProblemPrinter.count(report.intake().heldBack().size(), "document") + " held back:");
            report.intake()
                    .heldBack()
                    .forEach(document -> console.say("  " + document.file() + ": " + reason(document)));
        }
        if (!report.intake().leftOut().isEmpty()) {
            console.say(ProblemPrinter.count(report.intake().leftOut().size(), "file") + " left out:");
            report.intake().leftOut().forEach(file -> console.say("  " + file.file() + ": " + reason(file)));
        }
    }

    /** A line for the files, or none. */
    void sumUp(BuildReport report) {
        List<LeftOut> files = report.intake().leftOut();
        if (!files.isEmpty()) {
            String names = String.join(
                    ", ", files.stream().limit(FEW).map(LeftOut::file).toList());
            console.say(
                    "Left out   " + ProblemPrinter.count(files.size(), "file") + " that nothing published refers to: "
                            + names + (files.size() > FEW ? ", …" : "") + " (\"tapeout check\" lists them)");
        }
    }

    private static String reason(HeldBack document) {
        if (document.expired() != null) {
            return "expired on " + document.expired();
        }
        return document.due() == null ? "draft" : "dated ahead, goes out at " + document.due();
    }

    private static String reason(LeftOut file) {
        if (file.leftBehind()) {
            return "left there by an editor or a tool";
        }
        return file.wantedBy().isEmpty()
                ? "no document that goes out refers to it"
                : "waits for " + String.join(", ", file.wantedBy());
    }
}
