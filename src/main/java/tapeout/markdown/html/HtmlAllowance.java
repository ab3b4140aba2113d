package tapeout.markdown.html;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import tapeout.markdown.syntax.Characters;

/**
 * Which HTML may stand in a body: what Markdown has no sign for and what neither scripts, styles, embeds nor asks for
 * anything. Links and images are judged as Markdown's are.
 */
final class HtmlAllowance {

    private static final String[] PHRASING = {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
        "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"
    };

    private static final String[] FLOW = {
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
    private static final Set<String> TRANSPARENT = Set.of("a", "del", "ins");

    private static final Set<String> HOLDS_PHRASING = Stream.concat(
                    Arrays.stream(PHRASING).filter(name -> !TRANSPARENT.contains(name)),
                    Stream.of("p", "pre", "h2", "h3", "h4", "h5", "h6", "summary"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "script",
            "style",
            "template",
            "iframe",
            "object",
            "embed",
            "noscript",
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
            "audio",
            "video",
            "canvas",
            "frameset");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,119}");

    private final Safelist phrasing = withAttributes(new Safelist().addTags(PHRASING));
    private final Safelist all = withAttributes(new Safelist().addTags(PHRASING).addTags(FLOW));

    private static Safelist withAttributes(Safelist list) {
        return list.addAttributes(":all", "dir", "id", "lang", "title")
                .addAttributes("a", "href", "name")
                .addAttributes("img", "alt", "src")
                .addAttributes("del", "datetime")
                .addAttributes("ins", "datetime")
                .addAttributes("time", "datetime");
    }

    /** Attributes of elements that only stand between blocks; jsoup adds an element to the list with its attributes. */
    HtmlAllowance() {
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
            case "colspan", "rowspan", "span", "start", "value" ->
                NUMBER.matcher(value).matches();
            case "dir" -> DIRECTION.matcher(value).matches();
            case "lang" -> LANGUAGE.matcher(value).matches();
            case "scope" -> SCOPE.matcher(value).matches();
            case "id", "name" -> ID.matcher(value).matches();
            default -> true;
        };
    }
}
