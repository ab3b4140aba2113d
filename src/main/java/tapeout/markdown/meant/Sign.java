package tapeout.markdown.meant;

/** One kind of thing that people mean and a parser does not read. Lives as long as one body is looked at. */
interface Sign {

    /** Looks through a block, from front to back, in time that is linear in its length. */
    void look(Prose prose, Findings findings);
}
