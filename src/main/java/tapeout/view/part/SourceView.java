package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A source in a page's list of sources.
 *
 * @param place where it stands on the page
 * @param publisher who published it
 * @param title as published
 * @param url its public address; empty where there is none
 * @param kind {@code official}, {@code filing}, {@code press-release}, {@code model-card}, {@code paper}, {@code
 *     documentation}, {@code news}, {@code analysis} or {@code social}
 * @param dates its dates
 * @param author who wrote it; empty where not stated
 * @param note what a reader should know of it; empty where nothing
 */
public record SourceView(
        Place place, String publisher, String title, String url, String kind, Dates dates, String author, String note) {

    /**
     * Where a source stands on the page.
     *
     * @param number its number, from 1
     * @param anchor its id on the page, {@code source-hf}
     * @param citations back to where the text cites it, labelled 1, 2, …
     */
    public record Place(int number, String anchor, List<Link> citations) {

        public Place {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The dates of a source.
     *
     * @param published when it was published; none where not stated
     * @param accessed when it was read
     * @param copy when the copy was made that was read; none where it was no copy, or one that was made within the week before
     */
    public record Dates(DateText published, DateText accessed, DateText copy) {}
}
