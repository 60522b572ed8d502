package io.github.orgcontent.examples;

import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.time.OffsetDateTime;

/** Builds an article, writes and reads it as JSON, resolves its headline, and checks an invalid article. */
public final class QuickStart {
    public static void main(String[] args) {
        NewsArticle article = NewsArticleBuilder.builder()
                .id("clean-water")
                .genre(Genre.NEWS)
                .originalLanguage(LanguageTag.parse("en"))
                .headline(LocalizedText.of("de", "Sauberes Wasser", "en", "Clean Water"))
                .body(LocalizedRichText.of("en", RichText.ofParagraphs("The plant opens today.")))
                .publishedAt(OffsetDateTime.parse("2026-06-08T10:00:00Z"))
                .build();

        ContentJson json = ContentJson.standard();
        String written = json.writeString(article);
        NewsArticle read = json.read(written, NewsArticle.class);
        System.out.println(written);

        var wanted = LanguagePreferences.acceptLenient("de-AT, fr;q=0.5").orElse(LanguageTag.parse("en"));
        Localized<String> headline = read.headline().resolve(wanted).orElseThrow();
        System.out.println(headline.value() + " [" + headline.language() + ", " + headline.match() + "]");

        String invalid = written.replace("\"en\":\"Clean", "\"en-UK\":\"Clean").replace("06-08", "06-31");
        json.check(invalid, NewsArticle.class).violations().forEach(System.out::println);
    }
}
