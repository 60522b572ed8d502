package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Content of a real organization, as another service writes it. */
class GoldenSampleTest {
    private static final LanguageTag DE = LanguageTag.parse("de");
    private static final LanguageTag EN = LanguageTag.parse("en");

    private static byte[] sample() throws IOException {
        Path path = Path.of(System.getProperty("orgcontent.shared", "../shared"))
                .resolve("content/iom-germany.objects.json");
        assumeTrue(Files.exists(path), () -> "skipped: the golden sample is missing: " + path.toAbsolutePath());
        return Files.readAllBytes(path);
    }

    @Test
    void isValid() throws IOException {
        CheckResult<OrganizationContent> checked = ContentJson.standard().check(sample(), OrganizationContent.class);
        assertThat(checked.violations()).noneMatch(Violation::isError);
        assertThat(checked.isValid()).isTrue();
    }

    @Test
    void hasTheSameBytesAfterReadingAndWriting() throws IOException {
        ContentJson json = ContentJson.standard();
        byte[] compacted = JsonMapper.shared().readTree(sample()).toString().getBytes(StandardCharsets.UTF_8);
        assertThat(json.writeBytes(json.read(sample(), OrganizationContent.class)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(compacted, StandardCharsets.UTF_8));
    }

    @Test
    void resolvesTheProfileInGermanAndThePressReleaseInEnglish() throws IOException {
        OrganizationContent content = ContentJson.standard().read(sample(), OrganizationContent.class);
        var german = LanguagePreferences.accept("de").orElse(content.defaultLanguage());
        var texts = Objects.requireNonNull(content.organization().about());
        Localized<RichText> about = texts.resolve(german).orElseThrow();
        assertThat(about.language()).isEqualTo(DE);
        assertThat(about.match()).isEqualTo(Match.EXACT);

        NewsArticle release = content.news().get(1);
        Localized<String> byDefault = release.headline().resolve(german).orElseThrow();
        assertThat(byDefault.language()).isEqualTo(EN);
        assertThat(byDefault.match()).isEqualTo(Match.DEFAULT);

        var readsEnglishToo = LanguagePreferences.accept("de, en;q=0.5");
        Localized<String> byPreference =
                release.headline().resolve(readsEnglishToo).orElseThrow();
        assertThat(byPreference.language()).isEqualTo(EN);
        assertThat(byPreference.match()).isEqualTo(Match.EXACT);
        assertThat(release.headline().resolve(LanguagePreferences.accept("de"))).isEmpty();
    }
}
