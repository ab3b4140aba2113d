package tapeout.migrate;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eleventy. Its configuration is a program, of which only the input folder is understood. */
final class EleventyPeer implements Peer {

    private static final Pattern INPUT = Pattern.compile("\\binput\\s*:\\s*[\"']\\.?/?(?<folder>[^\"']*?)/?[\"']");

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

    @Override
    public boolean takesBareTexts() {
        return true;
    }

    @Override
    public String address(Original document) {
        String own = document.header().text("permalink");
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
