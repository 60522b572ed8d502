package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Resolves a text in six languages for language preferences. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the fields
public class ResolveBenchmark {
    private LocalizedText headline;
    private LanguagePreferences preferences;

    /** Loads the text. */
    @Setup
    public void load() {
        byte[] json = Pool.of(Sample.ARTICLE_30K).next();
        headline = ContentJson.standard().read(json, NewsArticle.class).headline();
        preferences = LanguagePreferences.accept("pt, de-AT;q=0.8, fr;q=0.5").orElse(LanguageTag.parse("en"));
    }

    /** Resolves the text; the second of three ranges matches after truncation. */
    @Benchmark
    public Object resolve() {
        return headline.resolve(preferences);
    }
}
