package io.github.orgcontent.benchmarks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final int COUNT = 20;
    private static final Map<Sample, List<byte[]>> CACHE = new EnumMap<>(Sample.class);

    @ParameterizedTest
    @EnumSource
    void documentsHaveNoErrorsAndNoWarnings(Sample sample) {
        assertThat(firstDocuments(sample))
                .allSatisfy(json ->
                        assertThat(JSON.check(json, sample.type()).violations()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void documentsHaveTheDeclaredSize(Sample sample) {
        assertThat(firstDocuments(sample))
                .allSatisfy(json -> assertThat(json.length).isCloseTo(sample.size(), Percentage.withPercentage(25)));
    }

    @ParameterizedTest
    @EnumSource
    void averageSizeIsCloserToTheDeclaredSize(Sample sample) {
        double mean = firstDocuments(sample).stream()
                .mapToInt(json -> json.length)
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(sample.size(), Percentage.withPercentage(15));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BUNDLE")
    void documentsAreReproducibleAndDistinct(Sample sample) {
        List<byte[]> once = firstDocuments(sample);

        assertThat(generate(sample)).containsExactlyElementsOf(once).doesNotHaveDuplicates();
    }

    @Test
    void textsContainCharactersToEscapeAndNonAscii() {
        assertThat(new String(firstDocuments(Sample.ARTICLE_30K).get(0), StandardCharsets.UTF_8))
                .contains("\\\"", "“", "„", "«", "–", "،", "ü", "ї", "ы");
    }

    @Test
    void eachInvalidArticleHasTenErrors() {
        assertThat(firstDocuments(Sample.ARTICLE_10K))
                .extracting(InvalidArticle::from)
                .allSatisfy(
                        json -> assertThat(JSON.check(json, NewsArticle.class).violations())
                                .hasSize(InvalidArticle.ERRORS)
                                .allMatch(Violation::isError));
    }

    @Test
    void linesRepeatTheArticlesOfTwoKilobytes(@TempDir Path folder) throws IOException {
        var files = new DocumentFiles(folder);
        var writer = new DocumentWriter(files);
        writer.write(Sample.ARTICLE_2K);
        writer.writeLines(1_003);

        try (InputStream in = Files.newInputStream(files.lines());
                Stream<CheckResult<NewsArticle>> lines = JSON.lines(in, NewsArticle.class)) {
            List<NewsArticle> articles = lines.map(CheckResult::orElseThrow).toList();
            assertThat(articles).hasSize(1_003);
            assertThat(articles.subList(1_000, 1_003)).isEqualTo(articles.subList(0, 3));
        }
    }

    private static List<byte[]> firstDocuments(Sample sample) {
        return CACHE.computeIfAbsent(sample, DocumentsTest::generate);
    }

    private static List<byte[]> generate(Sample sample) {
        return sample.documents().limit(COUNT).map(DocumentWriter::toJson).toList();
    }
}
