package tapeout.migrate;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses by a form such as {@code /:year/:month/:title/}, as Hugo and Jekyll write it. */
final class AddressForm {

    private static final Pattern BLANK = Pattern.compile(":([a-z_]+)");

    private AddressForm() {}

    /** @param name what stands for {@code :title}, {@code :slug} and {@code :filename} */
    static String fill(String form, Original document, String name) {
        String date = document.date() == null ? "0000-00-00" : document.date();
        String categories = Stream.of("category", "categories")
                .flatMap(key -> document.header().list(key).stream())
                .collect(Collectors.joining("/"))
                .toLowerCase(Locale.ROOT);
        String section = document.inside().contains("/")
                ? document.inside().substring(0, document.inside().indexOf('/'))
                : "";
        Map<String, String> values = Map.ofEntries(
                Map.entry("year", date.substring(0, 4)),
                Map.entry("month", date.substring(5, 7)),
                Map.entry("day", date.substring(8, 10)),
                Map.entry("i_month", date.substring(5, 7).replaceFirst("^0", "")),
                Map.entry("i_day", date.substring(8, 10).replaceFirst("^0", "")),
                Map.entry("title", name),
                Map.entry("slug", name),
                Map.entry("slugorfilename", name),
                Map.entry("filename", name),
                Map.entry("contentbasename", name),
                Map.entry("section", section),
                Map.entry("sections", document.folder().replaceFirst("/$", "")),
                Map.entry("categories", categories),
                Map.entry("path", document.folder().replaceFirst("/$", "")),
                Map.entry("basename", name),
                Map.entry("output_ext", ".html"));
        Matcher blank = BLANK.matcher(form);
        String filled =
                blank.replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
        return hyphenated(("/" + filled).replaceAll("/{2,}", "/"));
    }

    /** An address without white space. */
    static String hyphenated(String address) {
        return address.replaceAll("\\s+", "-");
    }

    /** The forms that Jekyll knows by a word. */
    static String ofJekyll(String written) {
        return switch (written) {
            case "", "date" -> "/:categories/:year/:month/:day/:title:output_ext";
            case "pretty" -> "/:categories/:year/:month/:day/:title/";
            case "none" -> "/:categories/:title:output_ext";
            default -> written;
        };
    }
}
