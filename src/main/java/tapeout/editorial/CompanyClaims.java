package tapeout.editorial;

import java.util.List;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.type.Ability;
import tapeout.content.type.Choice;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/** A company claim is by an organization that has an entry and is no authority. */
final class CompanyClaims implements EditorialRule {

    private final Library library;

    CompanyClaims(Library library) {
        this.library = library;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        post.claims().stream()
                .filter(claim -> claim.first() == ClaimStatus.COMPANY_CLAIM)
                .map(Claim::by)
                .forEach(by -> check(by, problems));
    }

    private void check(Reference by, EditorialProblems problems) {
        Entity speaker = library.entity(by.id()).orElse(null);
        if (speaker != null && speaker.type().can(Ability.SPEAKS)) {
            speaker.kind()
                    .filter(kind -> kind.marks().contains(Choice.AUTHORITY))
                    .ifPresent(kind -> problems.authorityAsCompany(by.at(), by.id(), kind.word()));
        } else if (speaker != null) {
            Reference maker = speaker.by();
            problems.thingAsCompany(by.at(), by.id(), speaker.type().word(), maker == null ? "" : maker.id());
        } else if (isHeldBack(by.id())) {
            problems.companyHeldBack(by.at(), by.id());
        } else {
            problems.unnamedCompany(by.at(), by.id(), speakers());
        }
    }

    private boolean isHeldBack(String id) {
        return library.heldBack().stream()
                .filter(document -> document.id().equals(id))
                .anyMatch(document -> library.types()
                        .of(document.typeWord())
                        .filter(type -> type.can(Ability.SPEAKS))
                        .isPresent());
    }

    private List<String> speakers() {
        return library.entities().stream()
                .filter(entity -> entity.type().can(Ability.SPEAKS))
                .map(Document::id)
                .toList();
    }
}
