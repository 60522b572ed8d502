package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    // computed with Python's uuid.uuid5(uuid.UUID("6b1f5a0e-52c9-4f0d-9a5e-0d5c6a3f7b21"), name)
    @Test
    void aNameIsTheSameForEver() {
        assertThat(Names.urn("river-health")).isEqualTo("urn:uuid:f10f004a-c14a-5747-90ee-e0c470f84bb1");
        assertThat(Names.urn("river-health", "news", "flood"))
                .isEqualTo("urn:uuid:54cd62c0-00ed-5463-a7c4-21d23f7143f5");
        assertThat(Names.urn("a".repeat(1000))).isEqualTo("urn:uuid:e4443552-691e-522d-a1a0-cdc78c831dbb");
        assertThat(Names.urn("gewässer", "😀")).isEqualTo("urn:uuid:4f0837b5-e2e1-573e-977e-189255dae554");
    }

    @Test
    void theIdentifierIsOfVersionFiveAndOfTheUsualVariant() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Names.uuid("n" + i).version()).isEqualTo(5);
            assertThat(Names.uuid("n" + i).variant()).isEqualTo(2);
        }
    }

    @Test
    void differentWaysHaveDifferentNames() {
        assertThat(Names.urn("a", "bc")).isNotEqualTo(Names.urn("ab", "c"));
        assertThat(Names.urn("a", "news", "b")).isNotEqualTo(Names.urn("a", "offices", "b"));
    }

    @Test
    void theUrnIsThatOfTheIdentifier() {
        assertThat(Names.urn("a", "b")).isEqualTo("urn:uuid:" + Names.uuid("a", "b"));
    }
}
