package tapeout.view;

import java.util.List;

/**
 * A model's page.
 *
 * @param head what every entity has
 * @param status {@code announced}, {@code preview}, {@code released}, {@code retired} or {@code unknown}
 * @param vendor who made it
 * @param family the family it belongs to; none where none
 * @param successorOf the model it follows; none where none
 * @param facts its typed facts, in order, those without a source yet included
 * @param trainingHardware what it was trained on, as far as sources say
 * @param servingHardware what it is known to run on
 */
public record ModelView(
        PageFrame frame,
        EntityHead head,
        String status,
        Link vendor,
        Link family,
        Link successorOf,
        List<FactRow> facts,
        List<FactCell> trainingHardware,
        List<FactCell> servingHardware)
        implements PageView {

    public ModelView {
        facts = List.copyOf(facts);
        trainingHardware = List.copyOf(trainingHardware);
        servingHardware = List.copyOf(servingHardware);
    }
}
