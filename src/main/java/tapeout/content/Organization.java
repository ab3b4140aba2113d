package tapeout.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A company, agency, court, lab or project.
 *
 * @param country ISO 3166-1 alpha-2 code, or {@code EU}; null where it has none
 * @param website its own address; null where not recorded
 * @param parent the organization it belongs to; null where none
 */
public record Organization(
        Header header,
        Body body,
        Profile profile,
        FactSheet facts,
        OrganizationKind kind,
        @Nullable String country,
        @Nullable URI website,
        @Nullable Reference parent)
        implements Entity {

    @Override
    public EntityType type() {
        return EntityType.ORGANIZATION;
    }
}
