package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Images without alternative text; see docs/real-input.md. */
class HtmlImagesTest {
    private static final ImportOptions EN = ImportOptions.none().withLanguage(LanguageTag.parse("en"));

    @Test
    void anImageWithoutAlternativeTextDoesNotEmptyTheImport() throws IOException {
        Import<RichText> read = report(MissingAlternativeText.KEEP);

        assertThat(read.value().blocks()).hasExactlyElementsOfTypes(Figure.class, Paragraph.class);
        assertThat(read.value().plainText()).contains("The plant opens today.");
        assertThat(read.violations()).extracting(Violation::pointer).containsExactly("/0/media/alt");
    }

    @Test
    void theCallerMayTreatItAsDecorativeOrOmitIt() throws IOException {
        assertThat(report(MissingAlternativeText.DECORATIVE).isValid()).isTrue();
        assertThat(report(MissingAlternativeText.OMIT).orElseThrow())
                .isEqualTo(RichText.ofParagraphs("The plant opens today."));
    }

    private static Import<RichText> report(MissingAlternativeText treatment) throws IOException {
        String html = Files.readString(Samples.shared("testdata/reports/img-noalt.html"));
        return Html.read(html, EN.withMissingAlternativeText(treatment));
    }
}
