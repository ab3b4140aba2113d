package tapeout.view;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tapeout.view.part.EntityLine;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;

/**
 * What a site has, for templates of its own. A list is made when a template asks for it.
 *
 * @param posts all posts, the latest first
 * @param topics all topics, in their order
 * @param stories all stories, the one with the latest post first
 * @param pages the pages that are documents, such as the one about the site
 * @param entities all entities by the word of their type, each list in the order of its index page
 */
public record SiteLists(
        Supplier<List<PostTeaser>> posts,
        Supplier<List<TopicLink>> topics,
        Supplier<List<Link>> stories,
        Supplier<List<Link>> pages,
        Supplier<Map<String, List<EntityLine>>> entities) {}
