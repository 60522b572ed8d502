package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.vcard.write.VCardPrinter;
import io.github.orgcontent.interchange.vcard.write.VCardWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the cards with ez-vcard. */
class VCardRoundTripTest {
    private static List<ezvcard.VCard> read(String cards) throws IOException {
        try (var reader = new VCardReader(cards)) {
            List<ezvcard.VCard> read = reader.readAll();
            assertThat(reader.getWarnings()).isEmpty();
            return read;
        }
    }

    private static void assertReadBack(OrganizationContent content) throws IOException {
        List<ezvcard.VCard> written = VCardWriter.inAll(Publication.of(content)).list();
        String text = VCard.write(content).value();
        List<ezvcard.VCard> read = read(text);

        assertThat(read).isEqualTo(written);
        assertThat(VCardPrinter.of(read, VCardVersion.V4_0)).isEqualTo(text);
        assertThat(read).allSatisfy(card -> {
            assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
            assertThat(card.validate(VCardVersion.V4_0)).isEmpty();
        });
    }

    private static void assertVersion3IsReadBack(OrganizationContent content) throws IOException {
        for (String tag : List.of("en", "de", "ar")) {
            LanguageTag language = LanguageTag.parse(tag);
            String text = VCard.writeVersion3(content, language).value();
            List<ezvcard.VCard> read = read(text);

            VCardGrammar.assertHolds(text);
            read.forEach(VCardRoundTripTest::removeGuessedTypes);
            assertThat(read)
                    .isEqualTo(VCardWriter.inVersion3(Publication.of(content), language)
                            .list());
            assertThat(VCardPrinter.of(read, VCardVersion.V3_0)).isEqualTo(text);
            assertThat(read).allSatisfy(card -> {
                assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
                assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
            });
        }
    }

    // ez-vcard reads the media type of an image from the end of its URL.
    private static void removeGuessedTypes(ezvcard.VCard card) {
        card.getLogos().forEach(logo -> logo.setContentType(null));
        card.getPhotos().forEach(photo -> photo.setContentType(null));
    }

    @Test
    void cardsInVersion3AreReadBack() throws IOException {
        assertVersion3IsReadBack(SampleContacts.CONTENT);
        assertVersion3IsReadBack(Samples.iomGermany());
        assertVersion3IsReadBack(Maximal.content());
        assertVersion3IsReadBack(SampleContacts.standing(SampleContacts.whole()));
    }

    @Test
    void theBundledExampleIsReadBack() throws IOException {
        assertReadBack(SampleContacts.CONTENT);
    }

    @Test
    void theSharedContentIsReadBack() throws IOException {
        assertReadBack(Samples.iomGermany());
    }

    @Test
    void theMaximalContentIsReadBack() throws IOException {
        assertReadBack(Maximal.content());
    }

    @Test
    void allPropertiesOfAContactAreReadBack() throws IOException {
        assertReadBack(SampleContacts.standing(SampleContacts.whole()));
    }

    @Test
    void aLogoWithoutMediaTypeIsReadBack() throws IOException {
        var logo = ImageBuilder.builder()
                .url(URI.create("https://www.example.org/logo.png;a,b?c"))
                .decorative(true)
                .build();

        assertReadBack(SampleContacts.with(organization -> organization.logo(logo)));
    }
}
