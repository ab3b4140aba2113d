package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The links of the repository's own site. */
@ExtendWith(RealSite.class)
class BuiltLinksTest {

    @Test
    void everyLinkAndAnchorResolves(BuiltSite site) {
        LinkAudit.Findings findings = LinkAudit.of(site);
        assertThat(findings.dead()).isEmpty();
        assertThat(findings.followed()).isGreaterThan(20_000);
    }

    @Test
    void everyPageNamesItselfAsTheCanonicalOne(BuiltSite site) {
        assertThat(site.pages())
                .filteredOn(BuiltPage::indexed)
                .allSatisfy(page -> assertThat(page.canonical())
                        .isEqualTo(site.address(page.file()).toString()));
    }
}
