package tapeout.markdown.code;

import org.jspecify.annotations.Nullable;

/**
 * A part of a block of code.
 *
 * @param cssClass what a style sheet knows it by; null for what has no colour
 * @param text as written
 */
public record CodePart(@Nullable String cssClass, String text) {}
