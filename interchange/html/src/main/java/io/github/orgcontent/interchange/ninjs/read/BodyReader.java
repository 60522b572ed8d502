package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of an item: the text, from the best candidate, and the boilerplate. */
record BodyReader(TextReader texts) {
    void read(JsonCursor item, NewsArticleBuilder article) {
        List<JsonCursor> bodies = item.elements("bodies");
        Optional<JsonCursor> boilerplate = best(bodies, body -> body.has("role", NinjsTerms.BOILERPLATE));
        Optional<JsonCursor> main = best(bodies, BodyReader::isText);
        bodies.stream()
                .filter(body -> !boilerplate.equals(Optional.of(body)) && !main.equals(Optional.of(body)))
                .forEach(BodyReader::lose);
        boilerplate
                .flatMap(body -> Optional.ofNullable(text(body, NinjsTerms.BOILERPLATE)))
                .ifPresent(article::boilerplate);
        main.flatMap(body -> Optional.ofNullable(text(body, NinjsTerms.MAIN))).ifPresent(article::body);
    }

    private static void lose(JsonCursor body) {
        if (body.has("role", NinjsTerms.ORGANIZATION_BOILERPLATE)) {
            body.lose("it belongs to the organization, not to the article");
        } else if (body.has("role", NinjsTerms.QUOTES)) {
            body.lose("the parts of a quote are not separate in it");
        } else if (isReadable(body)) {
            body.lose("an article has one text, and it is read from another body");
        }
    }

    // HTML carries more than plain text, and a body with the role of the main text is preferred.
    private static Optional<JsonCursor> best(List<JsonCursor> bodies, Predicate<JsonCursor> filter) {
        List<JsonCursor> candidates =
                bodies.stream().filter(filter.and(BodyReader::isReadable)).toList();
        return Stream.<Predicate<JsonCursor>>of(
                        body -> isHtml(body) && body.has("role", NinjsTerms.MAIN),
                        BodyReader::isHtml,
                        body -> body.has("role", NinjsTerms.MAIN),
                        body -> true)
                .flatMap(preferred -> candidates.stream().filter(preferred).findFirst().stream())
                .findFirst();
    }

    private @Nullable LocalizedRichText text(JsonCursor body, String role) {
        JsonCursor value = body.child("value");
        LocalizedRichText text = isHtml(body) ? texts.html(value) : texts.plain(value);
        if (text != null) {
            body.child("contentType").consume();
            body.child("role").consumeIf(role);
        }
        return text;
    }

    private static boolean isText(JsonCursor body) {
        return Stream.of(NinjsTerms.BOILERPLATE, NinjsTerms.ORGANIZATION_BOILERPLATE, NinjsTerms.QUOTES)
                .noneMatch(role -> body.has("role", role));
    }

    private static boolean isReadable(JsonCursor body) {
        return body.child("value").exists() && (isHtml(body) || HeadlineReader.isPlain(body));
    }

    private static boolean isHtml(JsonCursor body) {
        return body.has("contentType", NinjsTerms.HTML) || body.has("contentType", NinjsTerms.XHTML);
    }
}
