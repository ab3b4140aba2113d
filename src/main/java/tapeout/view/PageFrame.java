package tapeout.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.words.DateText;
import tapeout.view.words.Direction;

/**
 * What every page has around its own content.
 *
 * @param site what the site is called
 * @param head what browsers and search engines are told of the page
 * @param reach who the page is for
 * @param navigation what leads to other pages
 * @param edition the current edition
 * @param feeds for readers to follow, the nearest first
 * @param assets addresses of style sheets, scripts and icons
 * @param extra what its document says for the site's own templates; empty where it says nothing
 */
public record PageFrame(
        Site site,
        Head head,
        Reach reach,
        Navigation navigation,
        EditionLine edition,
        List<FeedLink> feeds,
        Assets assets,
        Map<String, Object> extra) {

    public PageFrame {
        feeds = List.copyOf(feeds);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * What browsers and search engines are told of a page.
     *
     * @param title its title, the site's name included
     * @param description one or two sentences; empty where none
     * @param canonical its absolute address; empty where it has none, as on the 404 page
     * @param feeds for feed readers to discover, the nearest first; those of the page itself in every format
     * @param picture what other sites show beside a link to it, its address absolute; {@link ImageView#NONE} where none
     * @param links by which programs find more of the page and of the site
     * @param jsonLd one JSON-LD value each, made with {@link Markup#json}
     */
    public record Head(
            String title,
            String description,
            String canonical,
            List<FeedLink> feeds,
            ImageView picture,
            List<HeadLink> links,
            List<Markup> jsonLd) {

        public Head {
            feeds = List.copyOf(feeds);
            links = List.copyOf(links);
            jsonLd = List.copyOf(jsonLd);
        }
    }

    /**
     * What leads to other pages.
     *
     * @param main the main links, in order
     * @param breadcrumbs from the home page down to this page, which comes last without a target; empty on the home page
     * @param footer links at the foot: about, policies, feeds
     * @param promise what readers are promised there
     */
    public record Navigation(List<NavigationItem> main, List<Link> breadcrumbs, List<Link> footer, String promise) {

        public Navigation {
            main = List.copyOf(main);
            breadcrumbs = List.copyOf(breadcrumbs);
            footer = List.copyOf(footer);
        }
    }

    /**
     * Who a page is for.
     *
     * @param indexed whether search engines may list it
     * @param notice tells writers that readers do not see the page yet, and why; empty where they do
     */
    public record Reach(boolean indexed, String notice) {

        /** For everybody. */
        public static final Reach PUBLIC = new Reach(true, "");

        /** For whoever comes by, but not to be found. */
        public static final Reach UNLISTED = new Reach(false, "");
    }

    /**
     * What the site is called.
     *
     * @param name its name
     * @param tagline its purpose in one line
     * @param publisher who publishes it
     * @param home the address of the home page
     * @param language a BCP 47 tag, for {@code lang}
     * @param search the address of the page on which readers search
     * @param openSearch the address of what tells browsers how to
     * @param own the configuration's keys {@code site.<name>}, by the name
     */
    public record Site(
            String name,
            String tagline,
            String publisher,
            String home,
            String language,
            String search,
            String openSearch,
            Map<String, String> own) {

        public Site {
            own = Collections.unmodifiableMap(new TreeMap<>(own));
        }

        /** Whether its language is written from right to left, for {@code dir}. */
        public boolean rightToLeft() {
            return Direction.isRightToLeft(language);
        }
    }

    /**
     * One of the main links.
     *
     * @param label what it says
     * @param href where it leads
     * @param topic whether it leads to a topic
     * @param glyph the topic's drawing, as {@link tapeout.view.part.TopicLink} has it; empty where it has none or is no topic
     * @param current whether this page is it or lies below it
     */
    public record NavigationItem(String label, String href, boolean topic, String glyph, boolean current) {}

    /**
     * A feed.
     *
     * @param title what it carries
     * @param href its address
     * @param type its media type, such as {@code application/atom+xml}
     */
    public record FeedLink(String title, String href, String type) {}

    /**
     * A link for programs.
     *
     * @param rel what stands there, as HTML names it: {@code alternate}, {@code manifest}, {@code me}
     * @param type its media type; empty where it goes without saying
     * @param href its address
     */
    public record HeadLink(String rel, String type, String href) {}

    /**
     * The current edition, as the masthead names it.
     *
     * @param number its number, such as “48”
     * @param href its page
     * @param dates its days, such as “23–29 November 2026”
     */
    public record EditionLine(String number, String href, DateText dates) {

        /** The site has no edition yet. */
        public static final EditionLine NONE = new EditionLine("", "", DateText.NONE);

        public boolean present() {
            return !href.isEmpty();
        }
    }

    /**
     * Addresses of what a page loads, hashed, with the base path.
     *
     * @param styles style sheets, in order
     * @param themeScript the script that applies the remembered theme; it runs before the page is drawn; empty
     *     where the site has none
     * @param scripts modules that run after the page is read
     * @param fonts fonts to load before the style sheet asks for them: {@code fonts/…display.woff2} and {@code …text.woff2}
     * @param icon the site's icon, an SVG; empty where the site has none
     */
    public record Assets(
            List<String> styles, String themeScript, List<String> scripts, List<String> fonts, String icon) {

        public Assets {
            styles = List.copyOf(styles);
            scripts = List.copyOf(scripts);
            fonts = List.copyOf(fonts);
        }
    }
}
