package tapeout.view;

import java.util.List;

/**
 * An organization's page.
 *
 * @param head what every entity has
 * @param country ISO 3166-1 alpha-2 code, or {@code EU}; empty where it has none
 * @param website its own address, labelled with its host; none where not recorded
 * @param parent the organization it belongs to; none where none
 * @param facts its typed facts
 */
public record OrganizationView(
        PageFrame frame, EntityHead head, String country, Link website, Link parent, List<FactRow> facts)
        implements PageView {

    public OrganizationView {
        facts = List.copyOf(facts);
    }
}
