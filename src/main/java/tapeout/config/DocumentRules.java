package tapeout.config;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tapeout.content.BodyRules;

/**
 * How documents are told apart and read, by JBake's keys.
 *
 * @param drafts how a draft is told
 * @param ignoreFile a folder that holds a file of this name is passed over; key {@code ignore.file}
 * @param dateFormat the form of dates in JBake's own header; key {@code date.format}
 * @param templates template file by document type, from {@code template.<type>.file}; a type that is not ours becomes a
 *     generic document
 * @param advice what writers are advised
 * @param posts what is asked of posts
 * @param bodies what bodies may hold; keys {@code tapeout.link_schemes}, {@code tapeout.image_hosts}, {@code
 *     tapeout.frame_hosts} and {@code tapeout.html_classes}
 * @param statics folders, or single files, of the content folder whose files go out whoever refers to them, by their path
 *     relative to it; key {@code tapeout.static}
 */
public record DocumentRules(
        Drafts drafts,
        String ignoreFile,
        DateTimeFormatter dateFormat,
        Map<String, String> templates,
        Advice advice,
        PostRules posts,
        BodyRules bodies,
        List<String> statics) {

    public DocumentRules {
        statics = List.copyOf(statics);
        templates = Map.copyOf(templates);
    }

    /** Whether a file goes out whoever refers to it; by its path relative to the content folder. */
    public boolean isStatic(String file) {
        return statics.stream().anyMatch(named -> file.equals(named) || file.startsWith(named + "/"));
    }
}
