package tapeout.site;

import java.util.Map;
import java.util.function.Predicate;
import tapeout.page.Page;

/** Which template shows which page. */
final class PageTemplates {

    private final Map<String, String> configured;
    private final Predicate<String> exists;

    /**
     * @param configured template file by document type, from {@code template.<type>.file}
     * @param exists whether there is a template of a name
     */
    PageTemplates(Map<String, String> configured, Predicate<String> exists) {
        this.configured = configured;
        this.exists = exists;
    }

    /** The template's name, relative to the template folder. */
    String of(Page page) {
        String type = type(page);
        if (page instanceof Page.EntityPage && !configured.containsKey(type) && !exists.test(file(type))) {
            type = "entity";
        }
        return configured.getOrDefault(type, file(type));
    }

    private static String file(String type) {
        return "pages/" + type + ".ftlh";
    }

    private static String type(Page page) {
        if (page instanceof Page.EntityPage entity) {
            return entity.entity().type().word();
        }
        if (page instanceof Page.GenericPage generic) {
            return generic.generic().type();
        }
        if (page instanceof Page.HomePage) {
            return "home";
        } else if (page instanceof Page.LatestPage) {
            return "latest";
        } else if (page instanceof Page.PostPage) {
            return "post";
        } else if (page instanceof Page.TopicPage) {
            return "topic";
        } else if (page instanceof Page.EntityIndexPage) {
            return "entities";
        } else if (page instanceof Page.TrackerIndexPage) {
            return "trackers";
        } else if (page instanceof Page.TrackerPage) {
            return "tracker";
        } else if (page instanceof Page.StoryPage) {
            return "story";
        } else if (page instanceof Page.StoryIndexPage) {
            return "stories";
        } else if (page instanceof Page.EditionPage) {
            return "edition";
        } else if (page instanceof Page.EditionIndexPage) {
            return "editions";
        } else if (page instanceof Page.AuthorPage) {
            return "author";
        } else if (page instanceof Page.TagPage) {
            return "tag";
        } else if (page instanceof Page.TagIndexPage) {
            return "tags";
        } else if (page instanceof Page.CorrectionsPage) {
            return "corrections";
        } else if (page instanceof Page.ChangesPage) {
            return "changes";
        } else if (page instanceof Page.ComparePage) {
            return "compare";
        } else if (page instanceof Page.DocumentPage) {
            return "page";
        } else if (page instanceof Page.NotFoundPage) {
            return "not-found";
        } else if (page instanceof Page.RedirectPage) {
            return "redirect";
        }
        return "archive";
    }
}
