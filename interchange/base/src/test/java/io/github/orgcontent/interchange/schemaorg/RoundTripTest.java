package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void theMaximalContentIsReadBackExceptForTheReportedLosses() {
        comesBack(Maximal.content());
    }

    @Test
    void theExampleIsReadBackExceptForTheReportedLosses() {
        comesBack(Samples.riverHealth());
    }

    @Test
    void theSharedContentIsReadBackExceptForTheReportedLosses() {
        comesBack(Samples.iomGermany());
    }

    @Test
    void aSecondRoundTripChangesNothing() {
        OrganizationContent first =
                SchemaOrg.read(SchemaOrg.write(Maximal.content()).value()).value();
        Export<String> written = SchemaOrg.write(first);
        assertThat(Differences.between(first, SchemaOrg.read(written.value()).value()))
                .isEmpty();
    }

    private static void comesBack(OrganizationContent content) {
        Export<String> written = SchemaOrg.write(content);
        Import<OrganizationContent> read = SchemaOrg.read(written.value());
        assertThat(read.losses())
                .allMatch(
                        loss -> loss.name().equals("white space")
                                && loss.reason().startsWith("a text has no line breaks, no tabs"),
                        "the tabs of a table");
        assertThat(read.violations()).isEmpty();
        assertThat(Differences.untold(Differences.between(content, read.value()), written.losses()))
                .isEmpty();
    }
}
