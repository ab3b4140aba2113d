package tapeout.page;

import java.util.List;
import tapeout.library.Answering;

/** Answers which pages a site has. */
public interface Pages extends Answering {

    /** All of them. */
    List<Page> all();
}
