package tapeout.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Eleventy. Its configuration is a program, of which only the input folder is understood. */
final class EleventyPeer implements Peer {

    private static final Pattern INPUT = Pattern.compile("\\binput\\s*:\\s*[\"']\\.?/?(?<folder>[^\"']*?)/?[\"']");

    private static final Pattern FILE_SLUG =
            Pattern.compile("\\{\\{-?\\s*page\\.fileSlug\\s*(?:\\|\\s*slug(?:ify)?\\s*)?-?\\}\\}");

    private final Settings settings;

    EleventyPeer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public SiteFacts facts() {
        return new SiteFacts("", "", "", "");
    }

    @Override
    public List<Root> roots() {
        Matcher input = INPUT.matcher(settings.text());
        String folder = input.find() ? input.group("folder") : "";
        return folder.isEmpty()
                ? List.of(new Root("", true))
                : List.of(new Root(folder, true), new Root("public", false));
    }

    @Override
    public String data() {
        String folder = roots().get(0).folder();
        return folder.isEmpty() ? "_data" : folder + "/_data";
    }

    /** A folder's data file is named as the folder, a document's as the document. */
    @Override
    public List<String> defaults(String inRoot) {
        List<String> files = new ArrayList<>();
        String root = roots().get(0).folder();
        both(files, "", root.substring(root.lastIndexOf('/') + 1));
        for (int at = 0, slash = inRoot.indexOf('/'); slash >= 0; at = slash + 1, slash = inRoot.indexOf('/', at)) {
            both(files, inRoot.substring(0, slash + 1), inRoot.substring(at, slash));
        }
        both(files, "", inRoot.replaceFirst("\\.[^./]+$", ""));
        return files;
    }

    private static void both(List<String> files, String folder, String name) {
        if (!name.isEmpty()) {
            files.add(folder + name + ".json");
            files.add(folder + name + ".11tydata.json");
        }
    }

    @Override
    public boolean computesDefaults(String inRoot) {
        return inRoot.matches(".*\\.11tydata\\.[cm]?js");
    }

    /** Lists are joined, as tags are. */
    @Override
    public Object over(Object outer, Object nearer) {
        return outer instanceof List<?> first && nearer instanceof List<?> second
                ? Stream.concat(first.stream(), second.stream()).distinct().toList()
                : nearer;
    }

    @Override
    public boolean takesBareTexts() {
        return true;
    }

    @Override
    public String address(Original document) {
        String written = document.header().text("permalink");
        String own = written == null
                ? null
                : FILE_SLUG.matcher(written).replaceAll(Matcher.quoteReplacement(document.name()));
        if (own != null && own.startsWith("/") && !own.contains("{")) {
            return own.endsWith("/index.html") ? own.replaceFirst("index\\.html$", "") : own;
        }
        return AddressForm.hyphenated("/" + folder(document) + document.name() + "/");
    }

    /** A file that is named as its folder stands for it. */
    private static String folder(Original document) {
        String folder = document.folder();
        return folder.endsWith("/" + document.name() + "/") || folder.equals(document.name() + "/")
                ? folder.substring(0, folder.length() - document.name().length() - 1)
                : folder;
    }

    @Override
    public Shortcodes shortcodes() {
        return Liquid.with(Map.of(), settings);
    }
}
