package tapeout.view.context;

import java.time.LocalDate;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * How readers are told: in which words, and as of which day.
 *
 * @param messages the words of the interface
 * @param today the day of the build, in UTC
 */
public record Wording(Messages messages, LocalDate today) {

    /** How dates are written. */
    public Dates dates() {
        return new Dates(messages);
    }
}
