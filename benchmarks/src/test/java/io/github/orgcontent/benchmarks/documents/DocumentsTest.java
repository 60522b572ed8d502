package io.github.orgcontent.benchmarks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.Checked;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final Percentage TOLERANCE = Percentage.withPercentage(15);

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongAndNothingCouldBeBetter(Sample sample) {
        byte[] json = DocumentFiles.toJson(sample.generate());

        assertThat(JSON.check(json, sample.type()).violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreAsLargeAsTheySay(Sample sample) {
        assertThat(DocumentFiles.toJson(sample.generate()).length).isCloseTo(sample.size(), TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreTheSameEachTime(Sample sample) {
        Object once = sample.generate();

        assertThat(sample.generate()).isEqualTo(once);
    }

    @Test
    void textsHoldWhatMustBeEscaped() {
        assertThat(new String(DocumentFiles.toJson(Sample.ARTICLE_30K.generate()), StandardCharsets.UTF_8))
                .contains("\\\"", "“", "„", "«", "–", "،", "ü", "ї", "ы");
    }

    @Test
    void theInvalidArticleHasTenErrors() {
        byte[] json = InvalidArticle.from(DocumentFiles.toJson(Sample.ARTICLE_10K.generate()));

        assertThat(JSON.check(json, NewsArticle.class).violations())
                .hasSize(InvalidArticle.PROBLEMS)
                .allMatch(Violation::isError);
    }

    @Test
    void linesAreValidArticlesOfTwoKilobytes(@TempDir Path folder) throws IOException {
        var files = new DocumentFiles(folder);
        files.writeAll(300);

        byte[] lines = Files.readAllBytes(files.lines());
        assertThat(lines.length / 300).isCloseTo(Sample.ARTICLE_2K.size(), TOLERANCE);
        try (Stream<Checked<NewsArticle>> articles = JSON.lines(new ByteArrayInputStream(lines), NewsArticle.class)) {
            List<Violation> violations =
                    articles.flatMap(article -> article.violations().stream()).toList();
            assertThat(violations).isEmpty();
        }
    }
}
