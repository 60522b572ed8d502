package org.example.consumer;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.markdown.Markdown;
import io.github.orgcontent.interchange.plaintext.PlainText;
import io.github.orgcontent.interchange.vcard.VCard;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a content and writes it in a format of each artifact. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        OrganizationContent content = ContentJson.standard().read(Path.of(args[0]), OrganizationContent.class);
        LanguageTag language = content.defaultLanguage();
        NewsArticle article = content.news().get(0);
        Map<String, String> formats = new TreeMap<>();
        formats.put("html", Html.page(content, article, language).value());
        formats.put("markdown", Markdown.write(content, article, language).value());
        formats.put("text", PlainText.write(content, article, language).value());
        formats.put("vcard", VCard.write(content).value());
        formats.forEach((format, text) -> {
            if (text.isBlank()) {
                throw new IllegalStateException(format + " is empty");
            }
            System.out.println(format + ": " + text.lines().count() + " lines");
        });
    }
}
