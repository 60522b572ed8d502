package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the headlines and the summary of an item. */
record HeadlineReader(TextReader texts) {
    void read(NinjsNode item, NewsArticleBuilder article) {
        List<NinjsNode> headlines = item.items("headlines");
        Optional<NinjsNode> main = first(headlines, line -> line.is("role", NinjsTerms.MAIN))
                .or(() -> first(headlines, line -> !line.in("role").isThere()))
                .or(() -> first(
                        headlines,
                        line -> !line.is("role", NinjsTerms.KICKER) && !line.is("role", NinjsTerms.SUBHEADLINE)));
        main.map(line -> text(line, NinjsTerms.MAIN)).ifPresent(article::headline);
        article.kicker(text(headlines, NinjsTerms.KICKER));
        article.subheadline(text(headlines, NinjsTerms.SUBHEADLINE));
        List<NinjsNode> descriptions = item.items("descriptions");
        article.summary(first(descriptions, line -> line.is("role", NinjsTerms.SUMMARY))
                .or(() -> first(descriptions, line -> !line.in("role").isThere()))
                .map(line -> text(line, NinjsTerms.SUMMARY))
                .orElse(null));
    }

    /** The first plain text of a role. */
    @Nullable
    LocalizedText text(List<NinjsNode> lines, String role) {
        return first(lines, line -> line.is("role", role))
                .map(line -> text(line, role))
                .orElse(null);
    }

    /** What stands below a picture: the description that says so, or one that says nothing else that is known. */
    @Nullable
    LocalizedText caption(List<NinjsNode> lines) {
        return first(lines, line -> line.is("role", NinjsTerms.CAPTION))
                .or(() -> first(lines, line -> !line.is("role", NinjsTerms.ALT)))
                .map(line -> text(line, NinjsTerms.CAPTION))
                .orElse(null);
    }

    @Nullable
    LocalizedText text(NinjsNode line, String role) {
        LocalizedText text = texts.text(line.in("value"));
        if (text != null) {
            line.in("contentType").takeIf(NinjsTerms.PLAIN);
            line.in("role").takeIf(role);
        }
        return text;
    }

    private static Optional<NinjsNode> first(List<NinjsNode> lines, Predicate<NinjsNode> which) {
        return lines.stream().filter(which.and(HeadlineReader::isPlain)).findFirst();
    }

    /** Whether a text says that it is plain, or says nothing of it. */
    static boolean isPlain(NinjsNode line) {
        return !line.in("contentType").isThere() || line.is("contentType", NinjsTerms.PLAIN);
    }
}
