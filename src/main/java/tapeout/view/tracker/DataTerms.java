package tapeout.view.tracker;

import tapeout.view.part.Link;

/**
 * What may be done with data, and how to cite it.
 *
 * @param licence what may be done with it: a name and an address; none where the site says nothing
 * @param citation how to cite it
 */
public record DataTerms(Link licence, String citation) {}
