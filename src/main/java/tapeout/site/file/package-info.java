/** The files of a site that are no pages: feeds, data, editions by e-mail, pictures and icons, each written from what it shows. */
@NullMarked
package tapeout.site.file;

import org.jspecify.annotations.NullMarked;
