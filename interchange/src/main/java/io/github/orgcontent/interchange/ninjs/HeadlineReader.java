package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the headlines and the summary of an item. */
record HeadlineReader(TextReader texts) {
    void read(Node item, NewsArticleBuilder article) {
        List<Node> headlines = item.items("headlines");
        Optional<Node> main = first(headlines, line -> line.is("role", Terms.MAIN))
                .or(() -> first(headlines, line -> !line.in("role").isThere()))
                .or(() -> first(
                        headlines, line -> !line.is("role", Terms.KICKER) && !line.is("role", Terms.SUBHEADLINE)));
        main.map(line -> text(line, Terms.MAIN)).ifPresent(article::headline);
        article.kicker(text(headlines, Terms.KICKER));
        article.subheadline(text(headlines, Terms.SUBHEADLINE));
        List<Node> descriptions = item.items("descriptions");
        article.summary(first(descriptions, line -> line.is("role", Terms.SUMMARY))
                .or(() -> first(descriptions, line -> !line.in("role").isThere()))
                .map(line -> text(line, Terms.SUMMARY))
                .orElse(null));
    }

    /** The first plain text of a role. */
    @Nullable
    LocalizedText text(List<Node> lines, String role) {
        return first(lines, line -> line.is("role", role))
                .map(line -> text(line, role))
                .orElse(null);
    }

    /** What stands below a picture: the description that says so, or one that says nothing else that is known. */
    @Nullable
    LocalizedText caption(List<Node> lines) {
        return first(lines, line -> line.is("role", Terms.CAPTION))
                .or(() -> first(lines, line -> !line.is("role", Terms.ALT)))
                .map(line -> text(line, Terms.CAPTION))
                .orElse(null);
    }

    @Nullable
    LocalizedText text(Node line, String role) {
        LocalizedText text = texts.text(line.in("value"));
        if (text != null) {
            line.in("contentType").takeIf(Terms.PLAIN);
            line.in("role").takeIf(role);
        }
        return text;
    }

    private static Optional<Node> first(List<Node> lines, Predicate<Node> which) {
        return lines.stream().filter(which.and(HeadlineReader::isPlain)).findFirst();
    }

    /** Whether a text says that it is plain, or says nothing of it. */
    static boolean isPlain(Node line) {
        return !line.in("contentType").isThere() || line.is("contentType", Terms.PLAIN);
    }
}
