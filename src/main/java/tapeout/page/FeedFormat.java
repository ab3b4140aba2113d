package tapeout.page;

/** The formats of feeds. Another one is a line here, and a writer. */
public enum FeedFormat {
    ATOM("feed.xml", "application/atom+xml", "Atom"),
    RSS("rss.xml", "application/rss+xml", "RSS"),
    JSON("feed.json", "application/feed+json", "JSON");

    private final String file;
    private final String mediaType;
    private final String label;

    FeedFormat(String file, String mediaType, String label) {
        this.file = file;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** The file's name, beside the page that it follows. */
    public String file() {
        return file;
    }

    /** As links name it. */
    public String mediaType() {
        return mediaType;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }
}
