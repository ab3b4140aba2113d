package tapeout.lock;

import tapeout.content.Post;
import tapeout.content.value.SitePath;

/**
 * A post that readers can see.
 *
 * @param address where it lives
 * @param print what it tells them
 */
public record PublishedPost(SitePath address, Post post, Fingerprint print) {}
