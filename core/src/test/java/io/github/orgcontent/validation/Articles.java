package io.github.orgcontent.validation;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.WorkAreaBuilder;
import java.time.OffsetDateTime;
import java.util.List;

/** Small valid documents as builders, which tests change to invalid ones. */
public final class Articles {
    public static final LanguageTag DE = LanguageTag.parse("de");
    public static final LanguageTag EN = LanguageTag.parse("en");

    private Articles() {}

    public static NewsArticleBuilder article() {
        return NewsArticleBuilder.builder()
                .id("wells")
                .genre(Genre.NEWS)
                .originalLanguage(EN)
                .headline(LocalizedText.of("en", "Forty new wells"))
                .body(LocalizedRichText.of(EN, RichText.ofParagraphs("“Water is a right,” she said.")))
                .publishedAt(OffsetDateTime.parse("2026-03-01T10:00:00Z"));
    }

    public static QuoteBuilder quote() {
        return QuoteBuilder.builder()
                .id("right")
                .text(LocalizedText.of("en", "Water is a right."))
                .originalLanguage(EN)
                .speaker(new Speaker(LocalizedText.of("en", "Ines Example"), null, null, null, null));
    }

    public static PressContact contactWithoutChannel() {
        return PressContactBuilder.builder()
                .id("desk")
                .name(LocalizedText.of("en", "Desk"))
                .build();
    }

    public static WorkAreaBuilder area(String id) {
        return WorkAreaBuilder.builder().id(id).title(LocalizedText.of("en", "Water"));
    }

    public static OrganizationProfileBuilder profile() {
        return OrganizationProfileBuilder.builder()
                .id("example-water")
                .kind(OrganizationKind.INTERGOVERNMENTAL)
                .name(LocalizedText.of("en", "Example Water Union"));
    }

    public static OrganizationContentBuilder content() {
        return OrganizationContentBuilder.builder()
                .schemaVersion(OrganizationContent.SCHEMA_VERSION)
                .defaultLanguage(EN)
                .organization(profile().build())
                .workAreas(List.of(area("water").build()))
                .news(List.of(article().workAreas(List.of("water")).build()));
    }
}
