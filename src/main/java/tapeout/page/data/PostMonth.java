package tapeout.page.data;

import java.time.YearMonth;

/**
 * A month in which posts were published.
 *
 * @param posts how many, at least 1
 */
public record PostMonth(YearMonth month, int posts) {}
