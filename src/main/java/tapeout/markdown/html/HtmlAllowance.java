package tapeout.markdown.html;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import tapeout.content.BodyRules;
import tapeout.markdown.syntax.Characters;

/**
 * Which HTML may stand in a body: what Markdown has no sign for and what neither scripts, styles nor asks for
 * anything. Links, images and what plays are judged as Markdown's links and images are, frames by the site's list.
 */
final class HtmlAllowance {

    private static final String[] PHRASING = {
        "a",
        "abbr",
        "audio",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "iframe",
        "img",
        "ins",
        "kbd",
        "mark",
        "meter",
        "picture",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "source",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "track",
        "u",
        "var",
        "video",
        "wbr"
    };

    private static final String[] FLOW = {
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "col",
        "colgroup",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };

    private static final Set<String> BLOCKS = Set.of(FLOW);

    /** What holds whatever its parent may hold. */
    private static final Set<String> TRANSPARENT = Set.of("a", "audio", "del", "ins", "video");

    private static final Set<String> HOLDS_PHRASING = Stream.concat(
                    Arrays.stream(PHRASING).filter(name -> !TRANSPARENT.contains(name)),
                    Stream.of("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "source", "track", "wbr");
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "script",
            "style",
            "template",
            "object",
            "embed",
            "noembed",
            "noframes",
            "svg",
            "math",
            "title",
            "textarea",
            "select",
            "xmp",
            "plaintext",
            "head",
            "canvas",
            "frameset");

    /** How links open, when pictures load, and what a browser has to tell whom. */
    private static final Set<String> DECIDED_HERE = Set.of(
            "allow",
            "crossorigin",
            "decoding",
            "fetchpriority",
            "frameborder",
            "loading",
            "playsinline",
            "referrerpolicy",
            "rel",
            "target");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");
    private static final Pattern TRACK = Pattern.compile("subtitles|captions|descriptions|chapters");
    private static final Pattern CONDITION = Pattern.compile("[a-zA-Z0-9 ():.,-]{1,200}");
    private static final Pattern PRELOAD = Pattern.compile("none|metadata|auto");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(?:audio|image|video)/[a-z0-9.+-]{1,60}(?:; ?codecs=['\"]?[a-zA-Z0-9., -]{1,60}['\"]?)?");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._:-]{0,119}");

    private final BodyRules rules;
    private final Safelist phrasing = withAttributes(new Safelist().addTags(PHRASING));
    private final Safelist all = withAttributes(new Safelist().addTags(PHRASING).addTags(FLOW));

    private static Safelist withAttributes(Safelist list) {
        return list.addAttributes(":all", "class", "dir", "id", "lang", "title")
                .addAttributes("a", "href", "name")
                .addAttributes("img", "alt", "height", "src", "width")
                .addAttributes("iframe", "allowfullscreen", "height", "src", "width")
                .addAttributes("audio", "loop", "muted", "preload")
                .addAttributes("video", "height", "loop", "muted", "preload", "width")
                .addAttributes("source", "media", "sizes", "type")
                .addAttributes("track", "default", "kind", "label", "srclang")
                .addAttributes("meter", "high", "low", "max", "min", "optimum", "value")
                .addAttributes("progress", "max", "value")
                .addAttributes("del", "datetime")
                .addAttributes("ins", "datetime")
                .addAttributes("time", "datetime");
    }

    /** Attributes of elements that only stand between blocks; jsoup adds an element to the list with its attributes. */
    HtmlAllowance(BodyRules rules) {
        this.rules = rules;
        all.addAttributes("details", "open")
                .addAttributes("ol", "start", "reversed")
                .addAttributes("li", "value")
                .addAttributes("col", "span")
                .addAttributes("colgroup", "span")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope");
    }

    /** @param inLine whether it stands within a line of text, where only what belongs into lines is allowed */
    boolean allows(Element element, boolean inLine) {
        return (inLine ? phrasing : all).isSafeTag(element.normalName());
    }

    /** Whether an attribute of an allowed element is allowed with its value. */
    boolean allows(Element element, Attribute attribute) {
        return all.isSafeAttribute(element.normalName(), element, attribute) && isValid(attribute);
    }

    /** The names of all elements that may stand somewhere. */
    static Set<String> names() {
        return Stream.concat(Arrays.stream(PHRASING), Arrays.stream(FLOW)).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes of an attribute's value that the site keeps, a space between them. */
    String keptClasses(String value) {
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(name -> rules.keeps(name) || CodeHtml.isLanguage(name))
                .collect(Collectors.joining(" "));
    }

    /** Whether an attribute says what the site decides for all, so that leaving it out loses nothing. */
    static boolean isDecidedHere(String attribute) {
        return DECIDED_HERE.contains(attribute);
    }

    /** Whether a value is a whole number of four digits at most. */
    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** Whether an element that is not allowed takes its content with it, because it is no text. */
    static boolean dropsContent(Element element) {
        return DROPPED_WHOLE.contains(element.normalName());
    }

    static boolean isVoid(Element element) {
        return VOID.contains(element.normalName());
    }

    /** The level of a heading; 0 if the element is none. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Characters.isAsciiDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    /** Whether an element may hold text and no blocks. */
    static boolean holdsPhrasing(Element element) {
        return HOLDS_PHRASING.contains(element.normalName());
    }

    /** Whether an allowed element stands between lines of text and not within one. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static boolean isValid(Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "colspan", "rowspan", "span", "start", "height", "width" -> isNumber(value);
            case "high", "low", "max", "min", "optimum", "value" ->
                DECIMAL.matcher(value).matches();
            case "kind" -> TRACK.matcher(value).matches();
            case "media", "sizes" -> CONDITION.matcher(value).matches();
            case "preload" -> PRELOAD.matcher(value).matches();
            case "type" -> MEDIA_TYPE.matcher(value).matches();
            case "dir" -> DIRECTION.matcher(value).matches();
            case "lang", "srclang" -> LANGUAGE.matcher(value).matches();
            case "scope" -> SCOPE.matcher(value).matches();
            case "id", "name" -> ID.matcher(value).matches();
            default -> true;
        };
    }
}
