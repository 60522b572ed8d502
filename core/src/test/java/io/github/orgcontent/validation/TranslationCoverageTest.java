package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.DE;
import static io.github.orgcontent.validation.Articles.EN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.TranslationCoverage.Entry;
import io.github.orgcontent.validation.TranslationCoverage.State;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // invalid documents may contain nulls
class TranslationCoverageTest {
    @Test
    void reportsTheCoverageOfEachDocumentInEachLanguage() {
        var profile = Articles.profile()
                .name(LocalizedText.of("de", "Wasserunion", "en", "Water Union"))
                .slogan(LocalizedText.of("en", "Water for all"))
                .build();
        var coverage =
                TranslationCoverage.of(Articles.content().organization(profile).build());
        assertThat(coverage.languages()).containsExactly(DE, EN);
        assertThat(coverage.entries())
                .containsExactly(
                        new Entry("/organization", "example-water", DE, State.PARTIAL, List.of("/organization/slogan")),
                        new Entry("/organization", "example-water", EN, State.COMPLETE, List.of()),
                        new Entry("/workAreas/0", "water", DE, State.MISSING, List.of("/workAreas/0/title")),
                        new Entry("/workAreas/0", "water", EN, State.COMPLETE, List.of()),
                        new Entry("/news/0", "wells", DE, State.MISSING, List.of("/news/0/headline", "/news/0/body")),
                        new Entry("/news/0", "wells", EN, State.COMPLETE, List.of()));
        assertThat(coverage.in(EN)).extracting(Entry::state).containsOnly(State.COMPLETE);
    }

    @Test
    void reportsAWorkingLanguageWithoutTexts() {
        var profile = Articles.profile().languages(List.of(DE)).build();
        var coverage =
                TranslationCoverage.of(Articles.content().organization(profile).build());
        assertThat(coverage.in(DE)).extracting(Entry::state).containsOnly(State.MISSING);
    }

    @Test
    void ignoresNullsInInvalidContent() {
        var coverage = TranslationCoverage.of(Articles.content()
                .organization(null)
                .defaultLanguage(null)
                .news(Arrays.asList(null, Articles.article().id(null).build()))
                .build());
        assertThat(coverage.in(EN)).extracting(Entry::pointer).containsExactly("/workAreas/0");
    }
}
