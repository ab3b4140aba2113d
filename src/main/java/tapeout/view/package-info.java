/**
 * What templates see: immutable records of ready strings, numbers, booleans and lists, without a null and without a
 * domain object.
 *
 * <p>One convention for what is absent: a text is the empty string, a list is empty, a record is its {@code NONE}
 * constant, whose {@code present()} is false. Dates are {@link tapeout.view.words.DateText}, addresses carry the site's base
 * path, HTML is {@link tapeout.view.part.Markup}. Values of closed sets are their words ({@code company-claim}); the words of
 * the interface for them stand in {@code templates/messages.properties}.
 */
@NullMarked
package tapeout.view;

import org.jspecify.annotations.NullMarked;
