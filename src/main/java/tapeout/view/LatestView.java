package tapeout.view;

import tapeout.view.part.PostList;

/**
 * A further page of all posts by publication; the home page is the first.
 *
 * @param posts the latest first
 */
public record LatestView(PageFrame frame, PostList posts) implements PageView {}
