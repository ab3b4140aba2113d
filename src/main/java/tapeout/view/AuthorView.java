package tapeout.view;

import tapeout.view.body.Prose;
import tapeout.view.part.PostList;

/**
 * An author's page.
 *
 * @param name as in the byline
 * @param role what they do here; empty where not said
 * @param summary who they are, in one line; empty where not said
 * @param body a text about them; nothing where there is none
 * @param posts what they wrote, the latest first
 */
public record AuthorView(PageFrame frame, String name, String role, String summary, Prose body, PostList posts)
        implements PageView {}
