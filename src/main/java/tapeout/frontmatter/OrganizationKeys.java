package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.net.URI;
import tapeout.content.EntityType;
import tapeout.content.Organization;
import tapeout.content.OrganizationKind;
import tapeout.content.Reference;

/** The front matter of organizations. */
final class OrganizationKeys {

    private static final Field<OrganizationKind> KIND = required(
                    "kind", WordShape.of(OrganizationKind.values()), "company", "What sort of organization it is.")
            .orElse(OrganizationKind.COMPANY);
    private static final Field<String> COUNTRY = optional("country", new CountryShape(), "CN", "Where it is at home.");
    private static final Field<URI> WEBSITE =
            optional("website", new UrlShape(), "\"https://example.org/\"", "Its own address.");
    private static final Field<Reference> PARENT =
            optional("parent", DOCUMENT, "alphabet", "The organization that it belongs to.");
    private static final FactSheetKeys FACTS =
            FactSheetKeys.of(EntityType.ORGANIZATION, key -> "When it was founded, where a source says so.");

    static final DocumentType TYPE = new DocumentType(
            EntityType.ORGANIZATION.word(),
            EntityType.ORGANIZATION.folder(),
            EntityKeys.entity("organization", KIND, COUNTRY, WEBSITE, PARENT)
                    .and(FACTS.fields())
                    .and(CommonKeys.TYPE, CommonKeys.STATUS, CommonKeys.UPDATED, CommonKeys.ALIASES),
            fields -> EntityKeys.checkUpdates(EntityType.ORGANIZATION, fields),
            (fields, place, header, body) -> new Organization(
                    header,
                    body,
                    EntityKeys.profile(EntityType.ORGANIZATION, fields),
                    FACTS.sheet(fields),
                    fields.get(KIND),
                    fields.find(COUNTRY),
                    fields.find(WEBSITE),
                    fields.find(PARENT)));

    private OrganizationKeys() {}
}
