package tapeout.view.context;

import java.time.LocalDate;
import tapeout.content.value.Alphabet;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * How readers are told: in which words, and as of which day.
 *
 * @param messages the words of the interface
 * @param dates how dates are written
 * @param alphabet the order of names in lists
 * @param today the day of the build, in UTC
 */
public record Wording(Messages messages, Dates dates, Alphabet alphabet, LocalDate today) {

    /** With dates in the words of the interface. */
    public Wording(Messages messages, Alphabet alphabet, LocalDate today) {
        this(messages, new Dates(messages), alphabet, today);
    }
}
