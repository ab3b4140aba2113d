package tapeout.view.fact;

/**
 * One end of what is within a limit.
 *
 * @param comparison {@code at least}, {@code more than}, {@code at most} or {@code less than}
 * @param amount the number with its unit
 */
public record LimitEnd(String comparison, String amount) {}
