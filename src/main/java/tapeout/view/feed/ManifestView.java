package tapeout.view.feed;

import java.util.List;
import tapeout.view.part.Icon;

/**
 * What the site is called and looks like where it is put on a home screen. Addresses are from the host's root.
 *
 * @param name its name
 * @param description its purpose in one line; empty where it says nothing
 * @param language a BCP 47 tag
 * @param home the home page
 * @param icons the site's icons
 */
public record ManifestView(String name, String description, String language, String home, List<Icon> icons) {

    public ManifestView {
        icons = List.copyOf(icons);
    }
}
