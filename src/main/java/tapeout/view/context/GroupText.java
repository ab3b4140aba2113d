package tapeout.view.context;

import tapeout.content.type.FieldType;
import tapeout.library.PostGroup;
import tapeout.view.words.Messages;

/** What readers see of what posts say under a declared field. */
public final class GroupText {

    private GroupText() {}

    /** The value alone. */
    public static String label(PostGroup group, Messages messages) {
        return group.field().type().form() == FieldType.Form.COUNTRY
                ? messages.text("country." + group.label())
                : group.label();
    }

    /** The field and the value. */
    public static String title(PostGroup group, Messages messages) {
        return messages.text("field.value", group.field().type().texts().label(), label(group, messages));
    }
}
