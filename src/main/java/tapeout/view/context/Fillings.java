package tapeout.view.context;

import tapeout.library.Library;
import tapeout.page.Targets;

/**
 * What the slots of bodies are filled with.
 *
 * @param library the documents that slots name
 * @param links how slots lead to documents
 * @param targets what links and pictures of a body lead to
 * @param wording how dates are told
 * @param texts takes of which documents the text is read
 */
public record Fillings(Library library, Links links, Targets targets, Wording wording, TextReads texts) {}
