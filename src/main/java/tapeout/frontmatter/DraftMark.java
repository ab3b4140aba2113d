package tapeout.frontmatter;

import java.util.regex.Pattern;
import tapeout.content.Status;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * Looks for {@code status: draft} in a header that cannot be read: whatever is wrong with a draft, it is one. What follows
 * the first empty line is not looked at, for it may be the body.
 */
public final class DraftMark {

    private static final int FARTHEST = 1 << 14;

    private static final Pattern STATUS =
            Pattern.compile("(?m)^status[ \\t]*[:=][ \\t]*([\"']?)draft\\1[ \\t]*(?:#.*)?$");

    private static final Pattern EMPTY_LINE = Pattern.compile("(?:\\r\\n|\\r(?!\\n)|\\n)[ \\t]*(?=[\\r\\n])");

    private DraftMark() {}

    /** Whether a text says in its first lines that it is a draft. */
    public static boolean isIn(String text) {
        String head = text.substring(0, Math.min(text.length(), FARTHEST)).stripLeading();
        return STATUS.matcher(EMPTY_LINE.split(head, 2)[0]).find();
    }

    /**
     * Whether a header says {@code draft: true}, as other generators have it, or {@code Draft}: a mistake, but a draft's. Not
     * where keys of these names are the type's own.
     */
    static boolean isMeantBy(YamlValue.Mapping header, Keys keys) {
        YamlValue.Scalar draft = keys.fields().containsKey("draft") ? null : header.scalar("draft");
        YamlValue.Scalar status = keys.fields().get(CommonKeys.STATUS.name()) == CommonKeys.STATUS
                ? header.scalar(CommonKeys.STATUS.name())
                : null;
        return (draft != null && draft.text().strip().equalsIgnoreCase("true"))
                || (status != null && status.text().strip().equalsIgnoreCase(Status.DRAFT.word()));
    }
}
