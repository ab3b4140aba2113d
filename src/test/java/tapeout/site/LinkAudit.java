package tapeout.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Follows every link of a built site, in pages, style sheets, feeds, site maps and structured data. */
final class LinkAudit {

    private static final List<String> ADDRESSES = List.of("href", "src", "action", "poster", "data", "cite");
    private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");

    private final BuiltSite site;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<String> dead = new ArrayList<>();
    private int followed;

    private LinkAudit(BuiltSite site) {
        this.site = site;
        for (BuiltPage page : site.pages()) {
            Set<String> ids = new HashSet<>(page.document().select("[id]").eachAttr("id"));
            anchors.put(page.file(), ids);
        }
    }

    /**
     * What came of following all links.
     *
     * @param followed how many lead into the site
     * @param dead those that lead nowhere, each as {@code file:line address}
     */
    record Findings(int followed, List<String> dead) {}

    static Findings of(BuiltSite site) {
        LinkAudit audit = new LinkAudit(site);
        site.pages().forEach(audit::followPage);
        site.files().forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (name.endsWith(".css")) {
                audit.followStyle(name, text);
            } else if (name.endsWith(".xml")) {
                audit.followXml(name, text);
            } else if (name.equals("robots.txt")) {
                text.lines()
                        .filter(line -> line.startsWith("Sitemap: "))
                        .forEach(line -> audit.follow(name, name, line.substring("Sitemap: ".length())));
            }
        });
        return new Findings(audit.followed, List.copyOf(audit.dead));
    }

    private void followPage(BuiltPage page) {
        for (Element element : page.document().getAllElements()) {
            for (String name : ADDRESSES) {
                if (element.hasAttr(name)) {
                    follow(page.file(), page.place(element), element.attr(name));
                }
            }
            if (element.hasAttr("srcset")) {
                for (String candidate : element.attr("srcset").split(",")) {
                    follow(page.file(), page.place(element), candidate.strip().split("\\s+")[0]);
                }
            }
        }
        for (Element meta : page.document().select("meta[property=og:url], meta[property=og:image]")) {
            follow(page.file(), page.place(meta), meta.attr("content"));
        }
        for (Element refresh : page.document().select("meta[http-equiv=refresh]")) {
            follow(page.file(), page.place(refresh), refresh.attr("content").replaceFirst("^\\d+;\\s*url=", ""));
        }
        for (Element data : page.document().select("script[type=application/ld+json]")) {
            for (String value : StructuredData.strings(data.data())) {
                if (value.startsWith(site.host().toString())) {
                    follow(page.file(), page.place(data), value);
                }
            }
        }
    }

    private void followStyle(String file, String css) {
        Matcher matcher = STYLE_ADDRESS.matcher(css);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("data:")) {
                follow(file, file, matcher.group(1));
            }
        }
    }

    /** Feeds and site maps: addresses, and the HTML within. */
    private void followXml(String file, String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
        for (Element element : document.getAllElements()) {
            String place = file + ":" + element.sourceRange().start().lineNumber();
            if (element.hasAttr("href")) {
                follow(file, place, element.attr("href"));
            }
            if (Set.of("loc", "id", "uri").contains(element.normalName())) {
                follow(file, place, element.text());
            }
            if (element.attr("type").equals("html")) {
                for (Element link : Jsoup.parse(element.wholeText()).select("[href], [src]")) {
                    String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    followAbsolute(file, place, address);
                }
            }
        }
    }

    private void followAbsolute(String file, String place, String address) {
        if (address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:")) {
            follow(file, place, address);
        } else {
            dead.add(place + " " + address + " is not absolute");
        }
    }

    private void follow(String file, String place, String address) {
        Optional<String> fault = fault(file, address);
        fault.ifPresent(reason -> dead.add(place + " " + address + " " + reason));
    }

    private Optional<String> fault(String from, String address) {
        if (address.isEmpty()) {
            return Optional.of("is empty");
        }
        URI target;
        try {
            URI link = new URI(address);
            target = address.startsWith("#")
                    ? URI.create(site.address(from) + address)
                    : site.address(from).resolve(link);
        } catch (URISyntaxException e) {
            return Optional.of("is no address: " + e.getMessage());
        }
        if (!site.owns(target)) {
            return Optional.empty();
        }
        followed++;
        Optional<String> file = site.fileAt(target);
        if (file.isEmpty()) {
            return Optional.of("leads to no file");
        }
        String anchor = target.getFragment();
        if (anchor != null && !anchors.getOrDefault(file.get(), Set.of()).contains(anchor)) {
            return Optional.of("names no place in " + file.get());
        }
        return Optional.empty();
    }
}
