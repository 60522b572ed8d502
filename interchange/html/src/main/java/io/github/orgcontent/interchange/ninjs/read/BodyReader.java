package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of an item: the best of those that could be the text, and the boilerplate. */
record BodyReader(TextReader texts) {
    private static final String OTHER = "an article has one text, and took another one of the bodies";

    void read(NinjsNode item, NewsArticleBuilder article) {
        List<NinjsNode> bodies = item.items("bodies");
        bodies.stream().filter(BodyReader::isRead).forEach(body -> body.lose(OTHER));
        bodies.stream()
                .filter(body -> body.is("role", NinjsTerms.ORGANIZATION_BOILERPLATE))
                .forEach(body -> body.lose("it is the organization's, not the article's"));
        bodies.stream()
                .filter(body -> body.is("role", NinjsTerms.QUOTES))
                .forEach(body -> body.lose("the parts of a quote cannot be told apart in it"));
        take(best(bodies, body -> body.is("role", NinjsTerms.BOILERPLATE)), NinjsTerms.BOILERPLATE)
                .ifPresent(article::boilerplate);
        take(best(bodies, BodyReader::isText), NinjsTerms.MAIN).ifPresent(article::body);
    }

    // HTML tells more than plain text, and what is said to be the main body is surely one.
    private static Optional<NinjsNode> best(List<NinjsNode> bodies, Predicate<NinjsNode> which) {
        List<NinjsNode> candidates =
                bodies.stream().filter(which.and(BodyReader::isRead)).toList();
        return Stream.<Predicate<NinjsNode>>of(
                        body -> isHtml(body) && body.is("role", NinjsTerms.MAIN),
                        BodyReader::isHtml,
                        body -> body.is("role", NinjsTerms.MAIN),
                        body -> true)
                .flatMap(better -> candidates.stream().filter(better).findFirst().stream())
                .findFirst();
    }

    private Optional<LocalizedRichText> take(Optional<NinjsNode> body, String role) {
        return body.flatMap(found -> Optional.ofNullable(text(found, role)));
    }

    private @Nullable LocalizedRichText text(NinjsNode body, String role) {
        NinjsNode value = body.in("value");
        body.regain();
        LocalizedRichText text = isHtml(body) ? texts.html(value) : texts.plain(value);
        if (text != null) {
            body.in("contentType").take();
            body.in("role").takeIf(role);
        }
        return text;
    }

    private static boolean isText(NinjsNode body) {
        return Stream.of(NinjsTerms.BOILERPLATE, NinjsTerms.ORGANIZATION_BOILERPLATE, NinjsTerms.QUOTES)
                .noneMatch(role -> body.is("role", role));
    }

    private static boolean isRead(NinjsNode body) {
        return body.in("value").isThere() && (isHtml(body) || HeadlineReader.isPlain(body));
    }

    private static boolean isHtml(NinjsNode body) {
        return body.is("contentType", NinjsTerms.HTML) || body.is("contentType", NinjsTerms.XHTML);
    }
}
