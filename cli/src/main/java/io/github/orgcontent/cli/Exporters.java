package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.atom.Atom;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.jsonfeed.JsonFeed;
import io.github.orgcontent.interchange.markdown.Markdown;
import io.github.orgcontent.interchange.ninjs.Ninjs;
import io.github.orgcontent.interchange.plaintext.PlainText;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.interchange.sitemap.Sitemap;
import io.github.orgcontent.interchange.vcard.VCard;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** Makes the files of each format, with names that say the article and the language. */
final class Exporters {
    private Exporters() {}

    static void schemaOrg(ExportRequest wish, Exports exports) {
        if (wish.isForOneArticle()) {
            forEachArticle(wish, exports, ".jsonld", SchemaOrg::write);
        } else {
            Export<String> export = wish.language()
                    .map(language -> SchemaOrg.write(wish.content(), language))
                    .orElseGet(() -> SchemaOrg.write(wish.content()));
            exports.add("content.jsonld", export);
        }
    }

    static void html(ExportRequest wish, Exports exports) {
        if (!wish.isForOneArticle()) {
            forEachLanguage(wish, exports, "index", ".html", Html::page);
        }
        forEachArticle(wish, exports, ".html", Html::page);
    }

    static void jsonFeed(ExportRequest wish, Exports exports) {
        forEachLanguage(
                wish, exports, "feed", ".json", (content, language) -> JsonFeed.write(content, language, wish.at()));
    }

    static void atom(ExportRequest wish, Exports exports) {
        forEachLanguage(wish, exports, "feed", ".xml", (content, language) -> Atom.write(content, language, wish.at()));
    }

    static void ninjs(ExportRequest wish, Exports exports) {
        if (wish.language().isPresent()) {
            addRest(wish, exports);
            forEachArticle(wish, exports, ".json", Ninjs::write);
        } else if (wish.isForOneArticle()) {
            wish.articles().forEach(article -> addItems(Ninjs.write(wish.content(), article), article.id(), exports));
        } else {
            Export<Map<String, SortedMap<LanguageTag, String>>> all = Ninjs.write(wish.content());
            exports.addLosses(all);
            all.value().forEach((id, items) -> addItems(new Export<>(items, all.losses()), id, exports));
        }
    }

    private static void addItems(Export<SortedMap<LanguageTag, String>> items, String article, Exports exports) {
        exports.addLosses(items);
        items.value().forEach((language, item) -> exports.add(name(article, language, ".json"), item));
    }

    static void vcard(ExportRequest wish, Exports exports) {
        Export<String> cards = wish.language()
                .map(language -> VCard.write(wish.content(), language))
                .orElseGet(() -> VCard.write(wish.content()));
        exports.add("contacts.vcf", cards);
    }

    static void markdown(ExportRequest wish, Exports exports) {
        addRest(wish, exports);
        forEachArticle(wish, exports, ".md", Markdown::write);
    }

    static void text(ExportRequest wish, Exports exports) {
        addRest(wish, exports);
        forEachArticle(wish, exports, ".txt", PlainText::write);
    }

    static void sitemap(ExportRequest wish, Exports exports) {
        Export<SortedMap<URI, String>> files = Sitemap.write(wish.content(), wish.at());
        exports.addLosses(files);
        files.value()
                .forEach((address, xml) ->
                        exports.add(fileName(address, files.value().keySet()), xml));
    }

    // A host has a file of the same name each; where there are several hosts each has a folder.
    private static String fileName(URI address, Set<URI> all) {
        String name = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
        boolean isOneHost = all.stream().map(URI::getAuthority).distinct().count() == 1;
        return isOneHost ? name : address.getAuthority().replace(':', '_') + "/" + name;
    }

    // An article knows nothing of what else is lost when all articles are written and nothing but them.
    private static void addRest(ExportRequest wish, Exports exports) {
        if (!wish.isForOneArticle()) {
            OrganizationContent content = wish.content();
            String why = "only articles are written, with what they need of it";
            exports.addLoss(new Loss("/organization", "organization", why));
            if (!content.workAreas().isEmpty()) {
                exports.addLoss(new Loss("/workAreas", "workAreas", why));
            }
            if (!content.pressContacts().isEmpty()) {
                exports.addLoss(new Loss("/pressContacts", "pressContacts", why));
            }
        }
    }

    private static void forEachLanguage(
            ExportRequest wish,
            Exports exports,
            String name,
            String ending,
            BiFunction<OrganizationContent, LanguageTag, Export<String>> write) {
        for (LanguageTag language : wish.languages()) {
            exports.add(name + "." + language + ending, write.apply(wish.content(), language));
        }
    }

    private static void forEachArticle(ExportRequest wish, Exports exports, String ending, ArticleExport write) {
        for (LanguageTag language : wish.languages()) {
            for (NewsArticle article : wish.articles()) {
                exports.add(name(article.id(), language, ending), write.of(wish.content(), article, language));
            }
        }
    }

    private static String name(String article, LanguageTag language, String ending) {
        return "news/" + article + "." + language + ending;
    }

    /** Writes an article in one language. */
    private interface ArticleExport {
        Export<String> of(OrganizationContent content, NewsArticle article, LanguageTag language);
    }
}
