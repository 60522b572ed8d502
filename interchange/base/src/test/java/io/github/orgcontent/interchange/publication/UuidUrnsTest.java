package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UuidUrnsTest {
    // computed with Python's uuid.uuid5(uuid.UUID("6b1f5a0e-52c9-4f0d-9a5e-0d5c6a3f7b21"), name)
    @Test
    void theUuidIsStable() {
        assertThat(UuidUrns.urn("river-health")).isEqualTo("urn:uuid:f10f004a-c14a-5747-90ee-e0c470f84bb1");
        assertThat(UuidUrns.urn("river-health", "news", "flood"))
                .isEqualTo("urn:uuid:54cd62c0-00ed-5463-a7c4-21d23f7143f5");
        assertThat(UuidUrns.urn("a".repeat(1000))).isEqualTo("urn:uuid:e4443552-691e-522d-a1a0-cdc78c831dbb");
        assertThat(UuidUrns.urn("gewässer", "😀")).isEqualTo("urn:uuid:4f0837b5-e2e1-573e-977e-189255dae554");
    }

    @Test
    void theIdentifierIsOfVersionFiveAndOfTheUsualVariant() {
        for (int i = 0; i < 1000; i++) {
            assertThat(UuidUrns.uuid("n" + i).version()).isEqualTo(5);
            assertThat(UuidUrns.uuid("n" + i).variant()).isEqualTo(2);
        }
    }

    @Test
    void differentPathsHaveDifferentUuids() {
        assertThat(UuidUrns.urn("a", "bc")).isNotEqualTo(UuidUrns.urn("ab", "c"));
        assertThat(UuidUrns.urn("a", "news", "b")).isNotEqualTo(UuidUrns.urn("a", "offices", "b"));
    }

    @Test
    void theUrnIsThatOfTheIdentifier() {
        assertThat(UuidUrns.urn("a", "b")).isEqualTo("urn:uuid:" + UuidUrns.uuid("a", "b"));
    }
}
