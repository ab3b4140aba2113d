package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * An entity with a life cycle and how it stands.
 *
 * @param entity its name and its page
 * @param summary what it is, in one line
 * @param state how it stands on the day that the page is about
 * @param since when that state began
 * @param newest when the newest source was written that says so; none where none of them says when it was
 * @param origin where it comes from
 * @param sources who says that it stands so, each with its public address where it has one; empty before its first action
 */
public record StandingLine(
        Link entity,
        String summary,
        StatusText state,
        DateText since,
        DateText newest,
        Origin origin,
        List<Link> sources) {

    /** Nothing has a state. */
    public static final StandingLine NONE =
            new StandingLine(Link.NONE, "", StatusText.NONE, DateText.NONE, DateText.NONE, Origin.NONE, List.of());

    public StandingLine {
        sources = List.copyOf(sources);
    }

    /**
     * Where what has a life cycle comes from.
     *
     * @param country where it holds; empty where its type does not say
     * @param issuer who acts; none where its type does not say
     * @param citations where it is published, and where what decides how it stands is, if elsewhere; empty where not known
     */
    public record Origin(String country, Link issuer, List<String> citations) {

        /** Nothing is said of it. */
        public static final Origin NONE = new Origin("", Link.NONE, List.of());

        public Origin {
            citations = List.copyOf(citations);
        }
    }
}
