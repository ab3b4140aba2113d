/** Tapeout as a plugin of Maven: the same jar, whose {@code META-INF/maven/plugin.xml} names one class for all goals. */
@NullMarked
package tapeout.maven;

import org.jspecify.annotations.NullMarked;
