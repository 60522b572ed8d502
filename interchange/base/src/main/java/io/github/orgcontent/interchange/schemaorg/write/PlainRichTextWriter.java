package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rich texts as plain texts, which is the only form that schema.org has. */
final class PlainRichTextWriter {
    private static final String PLAIN = "a text in schema.org is plain text, without structure and marks";
    private static final UnsupportedProperties STRUCTURE = UnsupportedProperties.nothing()
            .and(PLAIN, type -> !type.asString().equals("paragraph"), "/*/type")
            .and(PLAIN, "/*/level", "/**/ordered")
            .and("a text of schema.org is plain, without figures", "/*/media")
            .and(PLAIN, "/**/marks", "/**/href", "/**/lang");

    private PlainRichTextWriter() {}

    /** The plain text in each language that is written; the structure is lost. */
    static SortedMap<LanguageTag, String> plain(
            WriteContext context, @Nullable LocalizedRichText text, List<Quote> quotes, String pointer) {
        var texts = new TreeMap<LanguageTag, String>();
        if (text != null) {
            Map<String, Quote> byId = quotes.stream().collect(Collectors.toMap(Quote::id, Function.identity()));
            context.languageMode().choose(text.toMap()).forEach((language, blocks) -> {
                String plainText = plainText(blocks, language, byId);
                if (!plainText.isEmpty()) {
                    texts.put(language, plainText);
                }
                context.losses().addAll(STRUCTURE.in(blocks, pointer + "/" + language, List.of()));
            });
        }
        return texts;
    }

    private static String plainText(RichText text, LanguageTag language, Map<String, Quote> quotes) {
        return text.blocks().stream()
                .map(block -> plainText(block, language, quotes))
                .filter(plainText -> !plainText.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String plainText(Block block, LanguageTag language, Map<String, Quote> quotes) {
        if (block instanceof Quotation quotation) {
            Quote quote = quotes.get(quotation.quote());
            return quote == null ? "" : quote.text().in(language).orElse("");
        }
        return RichText.of(block).plainText();
    }
}
