package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the headlines and the summary of an item. */
record HeadlineReader(TextReader texts) {
    void read(JsonCursor item, NewsArticleBuilder article) {
        List<JsonCursor> headlines = item.elements("headlines");
        Optional<JsonCursor> main = first(headlines, candidate -> candidate.has("role", NinjsTerms.MAIN))
                .or(() -> first(headlines, candidate -> !candidate.child("role").exists()))
                .or(() -> first(
                        headlines,
                        candidate -> !candidate.has("role", NinjsTerms.KICKER)
                                && !candidate.has("role", NinjsTerms.SUBHEADLINE)));
        main.map(candidate -> text(candidate, NinjsTerms.MAIN)).ifPresent(article::headline);
        article.kicker(text(headlines, NinjsTerms.KICKER));
        article.subheadline(text(headlines, NinjsTerms.SUBHEADLINE));
        List<JsonCursor> descriptions = item.elements("descriptions");
        article.summary(first(descriptions, candidate -> candidate.has("role", NinjsTerms.SUMMARY))
                .or(() -> first(
                        descriptions, candidate -> !candidate.child("role").exists()))
                .or(() -> first(descriptions, HeadlineReader::isOfText))
                .map(candidate -> text(candidate, NinjsTerms.SUMMARY))
                .orElse(null));
    }

    // The role of a summary is free; agencies write their own words.
    private static boolean isOfText(JsonCursor description) {
        return !description.has("role", NinjsTerms.ALT) && !description.has("role", NinjsTerms.CAPTION);
    }

    /** The first plain text of a role; null if there is none. */
    @Nullable
    LocalizedText text(List<JsonCursor> candidates, String role) {
        return first(candidates, candidate -> candidate.has("role", role))
                .map(candidate -> text(candidate, role))
                .orElse(null);
    }

    /** The description with the role of a caption, or else the first one that is not an alternative text. */
    @Nullable
    LocalizedText caption(List<JsonCursor> candidates) {
        return first(candidates, candidate -> candidate.has("role", NinjsTerms.CAPTION))
                .or(() -> first(candidates, candidate -> !candidate.has("role", NinjsTerms.ALT)))
                .map(candidate -> text(candidate, NinjsTerms.CAPTION))
                .orElse(null);
    }

    @Nullable
    LocalizedText text(JsonCursor candidate, String role) {
        LocalizedText text = texts.text(candidate.child("value"));
        if (text != null) {
            candidate.child("contentType").consumeIf(NinjsTerms.PLAIN);
            candidate.child("role").consumeIf(role);
        }
        return text;
    }

    private static Optional<JsonCursor> first(List<JsonCursor> candidates, Predicate<JsonCursor> filter) {
        return candidates.stream().filter(filter.and(HeadlineReader::isPlain)).findFirst();
    }

    /** Whether a text has the content type of plain text, or none. */
    static boolean isPlain(JsonCursor candidate) {
        return !candidate.child("contentType").exists() || candidate.has("contentType", NinjsTerms.PLAIN);
    }
}
