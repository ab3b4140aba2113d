package tapeout.view.context;

import java.time.LocalDate;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * How readers are told: in which words, and as of which day.
 *
 * @param messages the words of the interface
 * @param dates how dates are written
 * @param today the day of the build, in UTC
 */
public record Wording(Messages messages, Dates dates, LocalDate today) {

    /** With dates in the words of the interface. */
    public Wording(Messages messages, LocalDate today) {
        this(messages, new Dates(messages), today);
    }
}
