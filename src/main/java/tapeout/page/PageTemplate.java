package tapeout.page;

/** The templates of a site, by the kind of page that each shows. */
public enum PageTemplate {
    HOME("home", "home page"),
    LATEST("latest", "latest page"),
    POST("post", "post page"),
    TOPIC("topic", "topic page"),
    ENTITY("entity", "entity page"),
    ENTITY_INDEX("entities", "entity index page"),
    TRACKER_INDEX("trackers", "tracker index page"),
    TRACKER("tracker", "tracker page"),
    PAST("past", "past page"),
    PAST_DAY("past-day", "past day page"),
    STORY("story", "story page"),
    STORY_INDEX("stories", "story index page"),
    EDITION("edition", "edition page"),
    EDITION_INDEX("editions", "edition index page"),
    AUTHOR("author", "author page"),
    TAG("tag", "tag page"),
    TAG_INDEX("tags", "tag index page"),
    GROUP("tag", "field page"),
    GROUP_INDEX("tags", "field index page"),
    ARCHIVE("archive", "archive page"),
    ARCHIVE_YEAR("archive", "archive year page"),
    ARCHIVE_MONTH("archive", "archive month page"),
    CORRECTIONS("corrections", "corrections page"),
    CHANGES("changes", "changes page"),
    CLAIMS("claims", "claims page"),
    CLAIM("claim", "claim page"),
    SOURCES("sources", "sources page"),
    COMPARE("compare", "compare page"),
    DOCUMENT("page", "document page"),
    GENERIC("generic", "generic page"),
    OWN("own", "page of the site's own"),
    FOLLOW("follow", "follow page"),
    DATA("data", "data page"),
    SEARCH("search", "search page"),
    NOT_FOUND("not-found", "not found page"),
    GONE("not-found", "page of what has expired"),
    REDIRECT("redirect", "redirect page");

    private final String word;
    private final String kind;

    PageTemplate(String word, String kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The template file's name without folder and ending, as {@code template.<word>.file} has it. */
    public String word() {
        return word;
    }

    /** What the build's report calls such a page. */
    public String kind() {
        return kind;
    }
}
