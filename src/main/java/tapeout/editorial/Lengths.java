package tapeout.editorial;

import tapeout.config.TextLengths;
import tapeout.config.TextLengths.Range;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.problem.EditorialProblems;

/** Titles and summaries are as long as lists, feeds and search results show them; those of posts as the site wants them. */
final class Lengths implements EditorialRule, Document.Visitor<Lengths.Asked> {

    private static final TextLengths OF_OTHERS = new TextLengths(new Range(1, 120), new Range(1, 300));
    private static final Asked HEADLINE = new Asked(true, OF_OTHERS, false);
    private static final Asked NAME = new Asked(false, OF_OTHERS, false);

    private final TextLengths ofPosts;

    Lengths(TextLengths ofPosts) {
        this.ofPosts = ofPosts;
    }

    /**
     * What is asked of documents of a type.
     *
     * @param headline whether the title is a headline: what is too long for one is no mistake in a name
     * @param lengths how long the title, if it is a headline, and the summary may be
     * @param chosen whether the site chooses these lengths
     */
    record Asked(boolean headline, TextLengths lengths, boolean chosen) {}

    @Override
    public void check(Document document, EditorialProblems problems) {
        Asked asked = document.accept(this);
        TextLengths lengths = asked.lengths();
        int title = length(document.title());
        if (asked.headline() && !lengths.title().holds(title)) {
            problems.textLength(document.header().at("title"), "title", title, lengths.title(), asked.chosen());
        }
        int summary = document.summary() == null ? 0 : length(document.summary());
        if (document.summary() != null && !lengths.summary().holds(summary)) {
            problems.textLength(document.header().at("summary"), "summary", summary, lengths.summary(), asked.chosen());
        }
    }

    @Override
    public Asked of(Post post) {
        return new Asked(true, ofPosts, true);
    }

    @Override
    public Asked of(Topic topic) {
        return HEADLINE;
    }

    @Override
    public Asked of(Story story) {
        return HEADLINE;
    }

    @Override
    public Asked of(Edition edition) {
        return HEADLINE;
    }

    @Override
    public Asked of(Author author) {
        return NAME;
    }

    @Override
    public Asked of(StaticPage page) {
        return HEADLINE;
    }

    @Override
    public Asked of(Entity entity) {
        return NAME;
    }

    @Override
    public Asked of(GenericDocument generic) {
        return NAME;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
