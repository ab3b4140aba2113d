package tapeout.view.assemble;

import java.util.List;
import tapeout.content.Document;
import tapeout.page.Slice;
import tapeout.view.context.Links;
import tapeout.view.part.Markup;

/** Writes a list of documents as linked data: an order of addresses, which tell of themselves. */
final class ListData {

    private ListData() {}

    /** What stands on one page of a list; nothing where nothing does. */
    static List<Markup> of(Links links, Slice<? extends Document> slice) {
        return of(links, slice.items());
    }

    /** A whole list; nothing where it is empty. */
    static List<Markup> of(Links links, List<? extends Document> all) {
        return all.isEmpty()
                ? List.of()
                : List.of(JsonLd.object("ItemList", json -> {
                    json.writeNumberField("numberOfItems", all.size());
                    json.writeArrayFieldStart("itemListElement");
                    for (int i = 0; i < all.size(); i++) {
                        Document document = all.get(i);
                        int position = i + 1;
                        JsonLd.element(json, "ListItem", item -> {
                            item.writeNumberField("position", position);
                            item.writeStringField("url", links.absolute(document));
                        });
                    }
                    json.writeEndArray();
                }));
    }
}
