package tapeout.view.body;

import java.util.Optional;
import tapeout.content.BodySlot;
import tapeout.view.chart.Chart;

/** Makes the charts of bodies. */
public interface Charts {

    /** @return empty where nothing is known of what it shows */
    Optional<Chart> chart(BodySlot.ChartPlace place);
}
