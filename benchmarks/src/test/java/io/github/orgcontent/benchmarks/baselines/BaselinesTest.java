package io.github.orgcontent.benchmarks.baselines;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.digitalcollections.model.identifiable.entity.Article;
import io.github.orgcontent.benchmarks.documents.DocumentWriter;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Quotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselinesTest {
    private static final ContentJson JSON = ContentJson.standard();

    @ParameterizedTest
    @EnumSource
    void stockStackReadsTheSameDocument(Sample sample) {
        byte[] json = DocumentWriter.toJson(first(sample));
        Object bound = StockStack.mapper().readValue(json, sample.type());

        assertThat(bound).isEqualTo(JSON.read(json, sample.type()));
    }

    @Test
    void stockStackFindsNoViolation() {
        assertThat(StockStack.validator().validate(first(Sample.ARTICLE_10K))).isEmpty();
    }

    @Test
    void schemaAcceptsTheDocument() {
        byte[] json = DocumentWriter.toJson(first(Sample.ARTICLE_10K));

        assertThat(SchemaStack.of(NewsArticle.class).read(json).get("genre")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BUNDLE")
    void recordedTokensAreWrittenAsTheDocument(Sample sample) {
        byte[] json = DocumentWriter.toJson(first(sample));

        assertThat(RecordedTokens.of(json).write()).isEqualTo(json);
    }

    @Test
    void scanCountsNamesAndStrings() {
        assertThat(TokenScan.characters("{\"name\":[\"text\",1,{\"a\":true}]}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(9);
    }

    @Test
    void digitalCollectionsArticleHoldsTheSameText() {
        var article = (NewsArticle) first(Sample.ARTICLE_10K);
        Article other = DigitalCollections.read(DigitalCollections.jsonOf(article));

        assertThat(other.getLabel().getText(Locale.ENGLISH))
                .isEqualTo(article.headline().toMap().get(article.originalLanguage()));
        List<Block> blocks =
                article.body().in(LanguageTag.parse("de")).orElseThrow().blocks();
        assertThat(requireNonNull(other.getText().get(Locale.GERMAN)).getContentBlocks())
                .hasSameSizeAs(blocks.stream()
                        .filter(block -> !(block instanceof Quotation)) // the other model has no quotations
                        .toList())
                .hasSizeGreaterThan(6);
    }

    private static Object first(Sample sample) {
        return sample.documents().findFirst().orElseThrow();
    }
}
