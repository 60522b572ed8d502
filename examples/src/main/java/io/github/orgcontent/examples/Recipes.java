package io.github.orgcontent.examples;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.TranslationCoverage;
import io.github.orgcontent.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** The code of the documentation: each marked region is in a page, each method is run by a test. */
final class Recipes {
    private Recipes() {}

    static Localized<String> read(Path path) throws IOException {
        // snippet: read
        ContentJson json = ContentJson.standard();
        OrganizationContent content = json.read(path, OrganizationContent.class);

        var wanted = LanguagePreferences.acceptLenient("de-AT, fr;q=0.5").orElse(content.defaultLanguage());
        Localized<String> name = content.organization().name().resolve(wanted).orElseThrow();
        // end
        return name;
    }

    static OrganizationContent content(NewsArticle article) {
        // snippet: content
        OrganizationProfile profile = OrganizationProfileBuilder.builder()
                .id("water-works")
                .kind(OrganizationKind.OTHER)
                .name(LocalizedText.of("en", "Water Works"))
                .build();
        OrganizationContent content = OrganizationContentBuilder.builder()
                .schemaVersion(OrganizationContent.SCHEMA_VERSION)
                .defaultLanguage(LanguageTag.parse("en"))
                .organization(profile)
                .news(List.of(article))
                .build();
        // end
        return content;
    }

    static List<String> check(ContentJson json, byte[] bytes) {
        List<String> lines = new ArrayList<>();
        // snippet: check
        CheckResult<NewsArticle> result = json.withMessagesIn(Locale.GERMAN).check(bytes, NewsArticle.class);
        for (Violation violation : result.violations()) {
            lines.add(violation.line() + ": " + violation.pointer() + " " + violation.message());
        }
        // end
        return lines;
    }

    static long lines(ContentJson json, InputStream in) {
        // snippet: lines
        try (Stream<CheckResult<NewsArticle>> articles = json.lines(in, NewsArticle.class)) {
            return articles.filter(CheckResult::isValid).count();
        }
        // end
    }

    static List<Violation> validate(NewsArticle article) {
        // snippet: validate
        List<Violation> violations = ContentValidator.standard().validate(article);
        // end
        return violations;
    }

    static List<TranslationCoverage.Entry> coverage(OrganizationContent content) {
        // snippet: coverage
        List<TranslationCoverage.Entry> arabic = TranslationCoverage.of(content).in(LanguageTag.parse("ar"));
        // end
        return arabic;
    }

    // snippet: page
    record Page(String path, NewsArticle article) {}
    // end

    static Page map(String text) {
        // snippet: mapper
        JsonMapper mapper = JsonMapper.builder().addModule(new ContentModule()).build();
        Page page = mapper.readValue(text, Page.class);
        // end
        return page;
    }

    static List<Set<ConstraintViolation<NewsArticle>>> validateWithJakarta(NewsArticle article) {
        // snippet: validator
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // or the default, with an implementation of EL
                .buildValidatorFactory()
                .getValidator();

        Set<ConstraintViolation<NewsArticle>> errors = validator.validate(article);
        Set<ConstraintViolation<NewsArticle>> all = validator.validate(article, Default.class, Warnings.class);
        // end
        return List.of(errors, all);
    }

    static List<Loss> export(OrganizationContent content, Path file) throws IOException {
        // snippet: export
        NewsArticle article = content.news().get(0);
        Export<String> page = Html.page(content, article, LanguageTag.parse("ar"));
        Files.writeString(file, page.value());
        List<Loss> losses = page.losses();
        // end
        return losses;
    }

    static Import<RichText> read(String html) {
        // snippet: import
        Import<RichText> read = Html.read(html, LanguageTag.parse("en"));
        read.losses().forEach(System.err::println);
        RichText text = read.orElseThrow();
        // end
        return new Import<>(text, read.losses(), read.violations(), read.supplied());
    }

    static Import<NewsArticle> readArticle(String json) {
        // snippet: import-options
        ImportOptions options = ImportOptions.none()
                .withLanguage(LanguageTag.parse("en"))
                .withGenre(Genre.PRESS_RELEASE)
                .withIdFromHeadline()
                .withMissingAlternativeText(MissingAlternativeText.DECORATIVE);
        Import<NewsArticle> read = SchemaOrg.readArticle(json, options);
        read.supplied().forEach(System.err::println);
        // end
        return read;
    }
}
