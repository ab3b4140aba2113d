package tapeout.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Chip;
import tapeout.content.Claim;
import tapeout.content.ClaimStatus;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Model;
import tapeout.content.Organization;
import tapeout.content.OrganizationKind;
import tapeout.content.Post;
import tapeout.content.Reference;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/** A company claim is by an organization that has an entry and is no authority. */
final class CompanyClaims implements EditorialRule {

    private final Library library;

    CompanyClaims(Library library) {
        this.library = library;
    }

    @Override
    public void check(Document document, EditorialProblems problems) {
        if (document instanceof Post post) {
            post.claims().stream()
                    .filter(claim -> claim.status() == ClaimStatus.COMPANY_CLAIM)
                    .map(Claim::by)
                    .forEach(by -> check(by, problems));
        }
    }

    private void check(Reference by, EditorialProblems problems) {
        Entity speaker = library.entity(by.id()).orElse(null);
        if (speaker instanceof Organization organization) {
            if (isAuthority(organization.kind())) {
                problems.authorityAsCompany(
                        by.at(), by.id(), organization.kind().word());
            }
        } else if (speaker != null) {
            Reference vendor = vendor(speaker);
            problems.thingAsCompany(by.at(), by.id(), speaker.type().word(), vendor == null ? "" : vendor.id());
        } else if (isHeldBack(by.id())) {
            problems.companyHeldBack(by.at(), by.id());
        } else {
            problems.unnamedCompany(by.at(), by.id(), organizations());
        }
    }

    private static boolean isAuthority(OrganizationKind kind) {
        return switch (kind) {
            case AGENCY, GOVERNMENT, COURT -> true;
            case COMPANY, LAB, LAW_FIRM, PUBLISHER, RESEARCH, PROJECT, PLATFORM -> false;
        };
    }

    private static @Nullable Reference vendor(Entity entity) {
        if (entity instanceof Chip chip) {
            return chip.vendor();
        }
        return entity instanceof Model model ? model.vendor() : null;
    }

    private boolean isHeldBack(String id) {
        return library.heldBack().stream()
                .anyMatch(document ->
                        document instanceof Organization && document.id().equals(id));
    }

    private List<String> organizations() {
        return library.entities(EntityType.ORGANIZATION).stream()
                .map(Document::id)
                .toList();
    }
}
