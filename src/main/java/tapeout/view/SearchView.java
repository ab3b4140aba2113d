package tapeout.view;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;
import tapeout.view.search.SearchFacet;

/**
 * The page on which readers search, and what they find by without a script.
 *
 * @param index the address of what is searched
 * @param reader the address of the script that reads it, which is loaded with the first search; empty where the site has
 *     none
 * @param topics the digest's beats
 * @param fields the declared fields of posts by which they narrow their search
 * @param lists everything else that leads to posts: archive, tags, trackers
 * @param latest the latest posts
 */
public record SearchView(
        PageFrame frame,
        String index,
        String reader,
        List<TopicLink> topics,
        List<SearchFacet> fields,
        List<Link> lists,
        List<PostTeaser> latest)
        implements PageView {

    public SearchView {
        topics = List.copyOf(topics);
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
        latest = List.copyOf(latest);
    }
}
