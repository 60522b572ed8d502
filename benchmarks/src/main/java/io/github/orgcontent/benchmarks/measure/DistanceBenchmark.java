package io.github.orgcontent.benchmarks.measure;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the nearest language of a text in six languages, and the same with ICU4J's {@code LocaleMatcher}. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the fields
public class DistanceBenchmark {
    private static final String HEADER = "pt, de-AT;q=0.8, fr;q=0.5";

    private LocalizedText headline;
    private LanguagePreferences preferences;
    private LocaleMatcher matcher;
    private LocalePriorityList desired;

    /** Loads the text and prepares what does not depend on it. */
    @Setup
    public void load() {
        byte[] json = Pool.of(Sample.ARTICLE_30K).next();
        headline = ContentJson.standard().read(json, NewsArticle.class).headline();
        preferences = LanguagePreferences.acceptLenient(HEADER).orElse(LanguageTag.parse("en"));
        desired = LocalePriorityList.add(HEADER).build();
        matcher = newMatcher();
    }

    private LocaleMatcher newMatcher() {
        List<ULocale> locales = headline.toMap().keySet().stream()
                .map(tag -> ULocale.forLanguageTag(tag.toString()))
                .toList();
        return LocaleMatcher.builder().setSupportedULocales(locales).build();
    }

    /** Resolves the text; the second of three ranges is the nearest. */
    @Benchmark
    public Object resolve() {
        return headline.resolve(preferences);
    }

    /** The same with a matcher that was built for the languages of this text. */
    @Benchmark
    public Object localeMatcher() {
        return matcher.getBestMatchResult(desired);
    }

    /** The same with a matcher that is built for each text, because the languages of texts differ. */
    @Benchmark
    public Object newLocaleMatcher() {
        return newMatcher().getBestMatchResult(desired);
    }
}
