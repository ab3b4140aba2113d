package tapeout.library;

/**
 * Whoever answers what pages ask of more than one document. Each method is a question, and its answer a value that depends
 * on nothing but the question and the documents, or another who answers.
 */
public interface Answering {}
