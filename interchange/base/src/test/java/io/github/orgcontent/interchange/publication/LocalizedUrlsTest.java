package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LocalizedUrlsTest {
    private static final URI SAME = URI.create("https://www.example.org/same");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    @Test
    void theOtherUrlsAreWithoutTheOneInThePreferredLanguage() {
        assertThat(of("en").others()).containsOnlyKeys(GERMAN);
    }

    @Test
    void twoLanguagesCanHaveTheSameUrl() {
        assertThat(of("en").url()).contains(SAME);
        assertThat(of("en").others()).containsOnlyKeys(GERMAN);
    }

    @Test
    void aUrlOfALanguageMatchesItsRegions() {
        assertThat(of("de-AT").others()).containsOnlyKeys(ENGLISH);
    }

    @Test
    void anotherLanguageHasNoUrl() {
        assertThat(of("fr").url()).isEmpty();
        assertThat(of("fr").others()).hasSize(2);
    }

    @Test
    void bestFallsBackToAnotherLanguage() {
        LocalizedUrls addresses = LocalizedUrls.best(of("fr").all(), TextResolver.of(LanguageTag.parse("fr"), ENGLISH));

        assertThat(addresses.others()).containsOnlyKeys(GERMAN);
        assertThat(LocalizedUrls.best(new TreeMap<>(), TextResolver.of(ENGLISH)).url())
                .isEmpty();
    }

    private static LocalizedUrls of(String tag) {
        var urls = new TreeMap<LanguageTag, URI>();
        urls.put(GERMAN, SAME);
        urls.put(ENGLISH, SAME);
        return LocalizedUrls.of(urls, LanguageTag.parse(tag));
    }
}
