package tapeout.output.asset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tapeout.content.value.SitePath;
import tapeout.output.AssetName;
import tapeout.output.FolderTree;
import tapeout.problem.AssetProblems;
import tapeout.problem.SourceLocation;

/**
 * Makes one style sheet of those that import each other, in the order and within the layers, media and conditions that
 * the imports say, and leads every address in it to the file's hashed name.
 */
final class StyleBundler {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//|#).*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("^\\s*@charset\\s[^;]*;", Pattern.CASE_INSENSITIVE);

    private final Map<String, StyleText> styles;
    private final Map<String, SitePath> addresses;
    private final Set<String> unread;
    private final AssetProblems problems;
    private final Set<String> bundled = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * @param styles the style sheets by name
     * @param addresses the other assets' addresses by name
     * @param unread what is there as well, but could not be read, which has been told
     */
    StyleBundler(
            Map<String, StyleText> styles,
            Map<String, SitePath> addresses,
            Set<String> unread,
            AssetProblems problems) {
        this.styles = styles;
        this.addresses = addresses;
        this.unread = unread;
        this.problems = problems;
    }

    /**
     * The text of every style sheet that no other imports, by name.
     *
     * @param wanted which of them go out; what one of these imports is in it all the same
     */
    SortedMap<String, String> bundles(Predicate<String> wanted) {
        SortedMap<String, String> bundles = new TreeMap<>();
        entries().stream().filter(wanted).forEach(entry -> bundles.put(entry, bundle(entry)));
        // What no entry leads to imports itself in the end, which bundling reports.
        styles.keySet().stream()
                .filter(name -> wanted.test(name) && !bundled.contains(name))
                .sorted()
                .forEach(this::bundle);
        return bundles;
    }

    /** The other assets that bundles lead to, by name. */
    Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    private List<String> entries() {
        Set<String> imported = new HashSet<>();
        styles.forEach((name, style) -> style.references().stream()
                .filter(StyleText.Import.class::isInstance)
                .flatMap(reference -> resolve(name, reference.url()).stream())
                .filter(target -> !target.equals(name))
                .forEach(imported::add));
        return styles.keySet().stream()
                .filter(name -> !imported.contains(name))
                .sorted()
                .toList();
    }

    private String bundle(String entry) {
        StringBuilder out = new StringBuilder();
        append(entry, entry, new ArrayDeque<>(), out);
        return out.toString();
    }

    private void append(String entry, String name, Deque<String> chain, StringBuilder out) {
        StyleText style = Objects.requireNonNull(styles.get(name));
        chain.addLast(name);
        bundled.add(name);
        String text = style.source().text();
        int from = charsetEnd(text);
        for (StyleText.Reference reference : style.references()) {
            out.append(text, Math.min(from, reference.start()), reference.start());
            SourceLocation at = style.source().at(reference.start());
            if (reference instanceof StyleText.Import imported) {
                appendImport(entry, name, imported, at, chain, out);
            } else {
                out.append(address(entry, name, reference.url(), at)
                        .orElse(text.substring(reference.start(), reference.end())));
            }
            from = reference.end();
        }
        out.append(text, Math.min(from, text.length()), text.length());
        chain.removeLast();
    }

    private void appendImport(
            String entry,
            String name,
            StyleText.Import imported,
            SourceLocation at,
            Deque<String> chain,
            StringBuilder out) {
        Optional<String> target = resolve(name, imported.url());
        if (imported.late()) {
            problems.lateImport(at, imported.url());
        } else if (target.isEmpty()) {
            problems.foreignImport(at, imported.url());
        } else if (chain.contains(target.get())) {
            problems.circularImport(at, List.copyOf(chain), target.get());
        } else if (!styles.containsKey(target.get())) {
            missing(at, imported.url(), target.get(), styles.keySet());
        } else {
            StringBuilder inner = new StringBuilder();
            append(entry, target.get(), chain, inner);
            out.append(wrapped(imported, inner.toString().strip()));
        }
    }

    private void missing(SourceLocation at, String url, String target, Set<String> known) {
        if (!unread.contains(target)) {
            problems.missing(at, url, target, known);
        }
    }

    private static String wrapped(StyleText.Import imported, String inner) {
        String text = inner;
        if (imported.layer() != null) {
            text = "@layer " + (imported.layer().isEmpty() ? "" : imported.layer() + " ") + "{\n" + text + "\n}";
        }
        if (!imported.supports().isEmpty()) {
            String condition = imported.supports();
            text = "@supports " + (condition.startsWith("(") ? condition : "(" + condition + ")") + " {\n" + text
                    + "\n}";
        }
        if (!imported.media().isEmpty()) {
            text = "@media " + imported.media() + " {\n" + text + "\n}";
        }
        return text;
    }

    private Optional<String> address(String entry, String name, String url, SourceLocation at) {
        Optional<String> target = url.isEmpty() ? Optional.empty() : resolve(name, url);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        SitePath path = addresses.get(target.get());
        if (path == null) {
            missing(at, url, target.get(), addresses.keySet());
            return Optional.empty();
        }
        used.add(target.get());
        return Optional.of("url(\"" + relative(AssetName.unhashed(entry), path) + suffix(url) + "\")");
    }

    /** The asset that an address names, seen from a style sheet; none for an address with a scheme, a host or only a fragment. */
    private static Optional<String> resolve(String name, String url) {
        if (SCHEME.matcher(url).matches()) {
            return Optional.empty();
        }
        String path = url.substring(0, url.length() - suffix(url).length());
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            names.addAll(List.of(FolderTree.folderOf(name).split("/")));
        }
        for (String part : decode(path).split("/")) {
            if (part.equals("..")) {
                names.pollLast();
            } else if (!part.equals(".")) {
                names.addLast(part);
            }
        }
        names.removeIf(String::isEmpty);
        return Optional.of(String.join("/", names));
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String suffix(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(end);
    }

    private static String relative(SitePath from, SitePath to) {
        List<String> base =
                new ArrayList<>(from.segments().subList(0, from.segments().size() - 1));
        List<String> target = List.of(to.encoded().substring(1).split("/"));
        int common = 0;
        while (common < base.size()
                && common < target.size() - 1
                && base.get(common).equals(target.get(common))) {
            common++;
        }
        List<String> steps = new ArrayList<>(Collections.nCopies(base.size() - common, ".."));
        steps.addAll(target.subList(common, target.size()));
        return String.join("/", steps);
    }

    private static int charsetEnd(String text) {
        var matcher = CHARSET.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
