package tapeout.view.context;

import java.time.temporal.ChronoUnit;
import tapeout.config.EditionNumbers;
import tapeout.content.value.IsoWeek;
import tapeout.library.Library;
import tapeout.view.words.Messages;

/** What editions are called: by the numbers of their weeks, or counted from the first. */
public final class EditionTitles {

    private final Library library;
    private final EditionNumbers numbers;
    private final Messages messages;

    EditionTitles(Library library, EditionNumbers numbers, Messages messages) {
        this.library = library;
        this.numbers = numbers;
        this.messages = messages;
    }

    /** The number of a week's edition. */
    public String number(IsoWeek week) {
        return String.valueOf(
                isCounted()
                        ? ChronoUnit.WEEKS.between(
                                        library.firstWeek().orElse(week).monday(), week.monday())
                                + 1
                        : week.week());
    }

    /** What the edition of a week is called. */
    public String of(IsoWeek week) {
        return isCounted()
                ? messages.text("edition.number", number(week))
                : messages.text("edition.title", number(week), String.valueOf(week.year()));
    }

    private boolean isCounted() {
        return numbers == EditionNumbers.COUNT;
    }
}
