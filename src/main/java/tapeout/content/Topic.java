package tapeout.content;

/**
 * One of the digest's beats; its body is the introduction.
 *
 * @param summary what it covers, in one line
 * @param glyph the drawing beside its name
 * @param order where it stands among the topics, from 1
 */
public record Topic(Header header, Body body, String title, String summary, Glyph glyph, int order)
        implements Document {}
