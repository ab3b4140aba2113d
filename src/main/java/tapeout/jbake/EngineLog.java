package tapeout.jbake;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.EngineProblems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * What Asciidoctor says of one body while it is open. It knows a body by its lines alone, and writes to the terminal what
 * nobody takes.
 */
final class EngineLog extends Handler implements AutoCloseable {

    private static final Logger ASCIIDOCTOR = Logger.getLogger("asciidoctor");
    private static final Pattern MESSAGE = Pattern.compile("(?:<stdin>: )?(?:line (?<line>[0-9]{1,9}): )?(?<text>.+)");

    private final SourceText source;
    private final int bodyLine;
    private final String ending;
    private final EngineProblems problems;
    private final long thread = Thread.currentThread().getId();

    EngineLog(SourceText source, int bodyStart, String ending, EngineProblems problems) {
        this.source = source;
        this.bodyLine = source.at(bodyStart).line();
        this.ending = ending;
        this.problems = problems;
        ASCIIDOCTOR.setUseParentHandlers(false);
        ASCIIDOCTOR.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        Matcher message = MESSAGE.matcher(String.valueOf(entry.getMessage()));
        if (entry.getLongThreadID() == thread
                && entry.getLevel().intValue() >= Level.WARNING.intValue()
                && message.matches()) {
            problems.told(at(message.group("line")), ending, message.group("text"));
        }
    }

    private SourceLocation at(String line) {
        int number = line == null ? 0 : bodyLine + Integer.parseInt(line) - 1;
        return number >= 1 && number <= source.lineCount()
                ? source.at(source.startOf(number))
                : SourceLocation.of(source.file());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ASCIIDOCTOR.removeHandler(this);
    }
}
