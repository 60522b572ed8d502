package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.OfficeBuilder;
import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Contents of a fictitious organization with press contacts. */
final class SampleContacts {
    static final OrganizationContent CONTENT = Samples.riverHealth();

    private SampleContacts() {}

    /** A builder of a contact with an e-mail address only. */
    static PressContactBuilder desk(String id) {
        return PressContactBuilder.builder()
                .id(id)
                .name(LocalizedText.of("en", "Night desk", "de", "Nachtdienst"))
                .emails(List.of(id + "@example.org"));
    }

    /** A contact with all properties. */
    static PressContact whole() {
        return desk("night")
                .role(LocalizedText.of("en", "Editor, on call; always", "de", "Redaktion \\ Bereitschaft"))
                .organization(LocalizedText.of("en", "Quelle & Söhne"))
                .dutyStation(LocalizedText.of("en", "Vienna", "de", "Wien"))
                .country("AT")
                .timeZone("Europe/Vienna")
                .phones(List.of(
                        new PhoneNumber("+4312345670", null, null, PhoneKind.VOICE, "42"),
                        new PhoneNumber("+4312345671", null, null, PhoneKind.FAX, null),
                        new PhoneNumber("+4312345672", null, null, PhoneKind.WHATSAPP, null)))
                .languages(List.of(LanguageTag.parse("sr-Latn"), LanguageTag.parse("de")))
                .hoursAvailable(LocalizedText.of("en", "From 6 p.m. to 6 a.m."))
                .build();
    }

    /** An office with the required properties only. */
    static OfficeBuilder office() {
        return OfficeBuilder.builder()
                .id("delta")
                .kind(OfficeKind.PROJECT)
                .name(LocalizedText.of("en", "Delta project", "de", "Deltaprojekt"));
    }

    static OrganizationContent standing(PressContact... contacts) {
        return OrganizationContentBuilder.builder(CONTENT)
                .pressContacts(List.of(contacts))
                .build();
    }

    static OrganizationContent with(UnaryOperator<OrganizationProfileBuilder> change) {
        OrganizationProfile organization = change.apply(OrganizationProfileBuilder.builder(CONTENT.organization()))
                .build();
        return OrganizationContentBuilder.builder(CONTENT)
                .organization(organization)
                .build();
    }

    static OrganizationContent with(Office office) {
        return with(organization -> organization.offices(List.of(office)));
    }

    /** A content without contacts of its own, and with an article for each of these contacts, newest first. */
    static OrganizationContent articles(List<List<PressContact>> contacts) {
        return OrganizationContentBuilder.builder(CONTENT)
                .pressContacts(List.of())
                .news(IntStream.range(0, contacts.size())
                        .mapToObj(i -> article(contacts.size() - i, contacts.get(i)))
                        .toList())
                .build();
    }

    private static NewsArticle article(int number, List<PressContact> contacts) {
        NewsArticle any = CONTENT.news().get(0);
        return NewsArticleBuilder.builder(any)
                .id("article-" + number)
                .publishedAt(OffsetDateTime.parse("2026-01-01T00:00:00Z").plusDays(number))
                .updatedAt(null)
                .embargoedUntil(null)
                .expiresAt(null)
                .corrections(List.of())
                .related(List.of()) // to articles that this content does not have
                .pressContacts(contacts)
                .build();
    }
}
