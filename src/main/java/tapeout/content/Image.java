package tapeout.content;

import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/**
 * The picture of a post.
 *
 * @param src the file, relative to the document
 * @param alt what it shows, for those who do not see it
 * @param credit whose it is; null where it is ours
 */
public record Image(Reference src, String alt, @Nullable String credit) {}
