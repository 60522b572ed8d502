package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import io.github.orgcontent.language.SubtagRegistry.Kind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "dv", "ckb", "nqo", "syr", "az-Arab", "pa-PK", "az-IR",
                "uz-AF", "und-EG", "en-Arab", "ur-Aran", "ff-Adlm", "rhg", "prs", "prs-AF"
            })
    void rightToLeftDependsOnTheScript(String tag) {
        assertThat(LanguageTag.parse(tag).direction()).isEqualTo(TextDirection.RTL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "ja", "az", "pa", "ar-Latn", "he-Latn", "sd-IN", "sr", "zh-TW", "und", "qaa", "de-Qaaa"})
    void everythingElseIsLeftToRight(String tag) {
        assertThat(LanguageTag.parse(tag).direction()).isEqualTo(TextDirection.LTR);
    }

    @Test
    void agreesWithIcuForEveryLanguage() {
        Kind.LANGUAGE.all().forEach(TextDirectionTest::assertLikeIcu);
    }

    @Test
    void agreesWithIcuForEveryScript() {
        Kind.SCRIPT.all().stream()
                .filter(script -> !ScriptResourceGenerator.STYLES.contains(script))
                .forEach(script -> assertLikeIcu("en-" + script));
    }

    @Test
    void agreesWithIcuForTheRegionsOfManyLanguages() {
        Stream<String> languages = Stream.concat(
                Stream.of(Locale.getISOLanguages()).filter(Kind.LANGUAGE::has), Stream.of("und", "ckb", "kmr", "azj"));
        languages.forEach(language -> Kind.REGION.all().forEach(region -> assertLikeIcu(language + "-" + region)));
    }

    private static void assertLikeIcu(String text) {
        LanguageTag tag = LanguageTag.parse(text);
        assertThat(tag.direction() == TextDirection.RTL)
                .as(text)
                .isEqualTo(ULocale.createCanonical(text).isRightToLeft());
    }
}
