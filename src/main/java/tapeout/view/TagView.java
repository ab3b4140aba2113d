package tapeout.view;

import tapeout.view.part.Link;
import tapeout.view.part.PostList;

/**
 * The posts of one tag, or of one value of a declared field.
 *
 * @param label what it is: a tag, or the field
 * @param tag the tag as written, or the value
 * @param about the page of what the value refers to; none where it is a word or a name
 * @param count how many posts have it
 * @param posts one page of them
 */
public record TagView(PageFrame frame, String label, String tag, Link about, int count, PostList posts)
        implements PageView {}
