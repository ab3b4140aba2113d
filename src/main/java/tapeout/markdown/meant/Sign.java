package tapeout.markdown.meant;

/** One kind of thing that people mean and a parser does not read. Lives as long as one body is looked at. */
interface Sign {

    /** Characters, of ASCII or {@link Prose#READ}: a block that holds none of them need not be looked at. */
    String marks();

    /** Looks through a block, from front to back, in time that is linear in its length. */
    void look(Prose prose, Findings findings);
}
