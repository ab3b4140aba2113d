/**
 * A site of JBake's as a guest: its documents, model and pages as JBake 2.7.0 has them, with problems that have a place and
 * a site that is published whole or not at all. Nothing of a digest is asked here.
 */
@NullMarked
package tapeout.guest;

import org.jspecify.annotations.NullMarked;
