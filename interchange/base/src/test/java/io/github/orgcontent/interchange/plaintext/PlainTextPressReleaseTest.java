package io.github.orgcontent.interchange.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextPressReleaseTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/orgcontent/interchange/plaintext");

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "en"})
    void anArticleIsAPressReleaseInThePreferredLanguage(String language) throws IOException {
        var content = Samples.footbridge();

        var export = PlainText.write(content, content.news().get(0), LanguageTag.parse(language));

        assertThat(export.value()).isEqualTo(Files.readString(FOLDER.resolve("footbridge_" + language + ".txt")));
    }
}
