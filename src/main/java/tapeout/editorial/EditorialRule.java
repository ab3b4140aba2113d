package tapeout.editorial;

import tapeout.content.Document;
import tapeout.problem.EditorialProblems;

/** One rule of the newsroom. Immutable; any number of threads may ask. */
interface EditorialRule {

    /** Reports where a document breaks the rule; in time that does not grow with the number of other documents. */
    void check(Document document, EditorialProblems problems);
}
