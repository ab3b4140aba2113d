package tapeout.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.statement.Claim;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/**
 * A quotation has a speaker: a block quotation says whose words it holds (see {@link Body.Quotation}), and a claim that
 * quotes, that is, holds three words or more between quotation marks, is not by people without a name. Pages about the
 * site itself and documents of types that are a site's own may quote as they like.
 */
public final class Quotations implements EditorialRule {

    private static final Pattern QUOTED = Pattern.compile("[“”„\"«»]([^“”„\"«»]+)[“”\"«»]");
    private static final int WORDS_OF_A_QUOTATION = 3;

    private final Library library;
    private final EditorialWords words;

    Quotations(Library library, EditorialWords words) {
        this.library = library;
        this.words = words;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        if (!document.isNews()) {
            return;
        }
        document.body().quotations().stream()
                .filter(quotation -> !quotation.attributed())
                .forEach(quotation -> problems.unattributedQuotation(quotation.at()));
        document.claims().stream()
                .filter(claim -> isUnnamed(claim) && quotes(claim.text()))
                .forEach(claim ->
                        problems.unattributedClaim(claim.by().at(), claim.by().id()));
    }

    private boolean isUnnamed(Claim claim) {
        return library.entity(claim.by().id()).isEmpty()
                && EditorialWords.split(claim.by().id()).stream()
                        .anyMatch(word -> words.unnamed().contains(word));
    }

    private static boolean quotes(String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (EditorialWords.split(quoted.group(1)).size() >= WORDS_OF_A_QUOTATION) {
                return true;
            }
        }
        return false;
    }
}
