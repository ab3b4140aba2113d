/** Markdown to sanitised HTML with slots. The only package that knows Flexmark and jsoup. */
@NullMarked
package tapeout.markdown;

import org.jspecify.annotations.NullMarked;
