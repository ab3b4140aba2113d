package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class CompanyClaimsTest {

    private static Newsroom newsroom() {
        return new Newsroom().organization("nvidia").chip("h20", "nvidia");
    }

    private static List<String> found(Newsroom newsroom, String by, String status) {
        return Desk.found(
                newsroom.post(
                        "a",
                        "2026-11-20",
                        "claims: [{id: claim-1, text: It is so., by: " + by + ", status: " + status + "}]"),
                CompanyClaims::new);
    }

    @Test
    void theCompanyHasAnEntry() {
        assertThat(found(newsroom(), "nvidia", "company-claim")).isEmpty();
    }

    @Test
    void aMisspeltCompanyIsNotNamed() {
        assertThat(found(newsroom(), "nvidja", "company-claim"))
                .containsExactly(
                        "TO-105 content/posts/2026/a.md:7:45 A company claim is by an organization, and there is"
                                + " none \"nvidja\". | Did you mean \"nvidia\"?");
    }

    @Test
    void aDescriptionNamesNoCompany() {
        assertThat(found(newsroom(), "A maker of chips", "company-claim"))
                .singleElement()
                .asString()
                .endsWith(
                        "none \"A maker of chips\". | Write the company's id, which is the name of its file; if nobody"
                                + " can be named, call the claim reported.");
    }

    @Test
    void aChipIsNoCompany() {
        assertThat(found(newsroom(), "h20", "company-claim"))
                .singleElement()
                .asString()
                .endsWith("\"h20\" is no company; it is a chip. | Did you mean \"nvidia\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "government", "court"})
    void anAuthorityIsNone(String kind) {
        assertThat(found(organization(kind), "it", "company-claim"))
                .singleElement()
                .asString()
                .endsWith("\"it\" is no company; its kind is " + kind
                        + ". | Call the claim official-record or reported, or name the company that makes it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "lab", "law-firm", "publisher", "research", "project", "platform"})
    void allOthersMaySpeakOfThemselves(String kind) {
        assertThat(found(organization(kind), "it", "company-claim")).isEmpty();
    }

    @Test
    void aCompanyThatIsHeldBackIsNotThere() {
        Newsroom newsroom = new Newsroom().organization("nvidia", "status: draft");
        assertThat(found(newsroom, "nvidia", "company-claim"))
                .singleElement()
                .asString()
                .contains("\"nvidia\" exists but is held back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "official-record", "analyst", "reported", "disputed", "retracted"})
    void otherClaimsMayBeByAnybody(String status) {
        assertThat(found(newsroom(), "A maker of chips", status)).isEmpty();
    }

    private static Newsroom organization(String kind) {
        return new Newsroom().file("organizations/it.md", "name: It\nsummary: One of them.\nkind: " + kind);
    }
}
