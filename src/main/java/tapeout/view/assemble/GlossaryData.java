package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tapeout.view.body.Prose;
import tapeout.view.part.Markup;

/** Writes what a glossary says of itself as linked data: a schema.org set of defined terms, each with its place. */
final class GlossaryData {

    private GlossaryData() {}

    /**
     * The set of the terms that have an anchor.
     *
     * @param address the page's absolute address
     * @param body the page's text; a term's definitions are those that follow it up to the next term
     */
    static Markup of(String address, String name, String summary, Prose body) {
        return JsonLd.object("DefinedTermSet", json -> {
            json.writeStringField("name", name);
            if (!summary.isEmpty()) {
                json.writeStringField("description", summary);
            }
            json.writeStringField("url", address);
            json.writeArrayFieldStart("hasDefinedTerm");
            for (Element term : Jsoup.parseBodyFragment(body.html()).select("dl > dt[id]")) {
                writeTerm(json, address, term);
            }
            json.writeEndArray();
        });
    }

    private static void writeTerm(JsonGenerator json, String address, Element term) throws IOException {
        JsonLd.element(json, "DefinedTerm", members -> {
            members.writeStringField("name", term.text());
            members.writeStringField("description", definition(term));
            members.writeStringField("url", address + "#" + term.id());
        });
    }

    /** Terms that follow each other at once share a definition. */
    private static String definition(Element term) {
        StringBuilder text = new StringBuilder();
        for (Element next = term.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            boolean definition = next.normalName().equals("dd");
            if (!definition && !text.isEmpty()) {
                break;
            }
            if (definition) {
                next.select(".citation").remove();
                text.append(text.isEmpty() ? "" : " ").append(next.text());
            }
        }
        return text.toString();
    }
}
