package tapeout.view.body;

import java.util.Optional;
import tapeout.content.BodySlot;
import tapeout.content.block.NumberTable;
import tapeout.view.chart.Chart;

/** What bodies show of the site's figures. */
public interface Figures {

    /** @return empty where nothing is known of what it shows */
    Optional<Chart> chart(BodySlot.ChartPlace place);

    /** @param table what its file holds */
    Chart chart(NumberTable table, BodySlot.DataPlace place);

    Comparison comparison(BodySlot.ComparisonPlace place);
}
