package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The files of an export, by name, and the losses of all of them. File names contain the article and the language. */
final class ExportFiles {
    private final ExportRequest request;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<Loss> losses = new LinkedHashSet<>();

    ExportFiles(ExportRequest request) {
        this.request = request;
    }

    /** Adds a file with its losses. */
    void add(String name, Export<String> export) {
        addLosses(export.losses());
        files.put(name, export.value());
    }

    /** Adds a file whose losses are added separately. */
    void add(String name, String text) {
        files.put(name, text);
    }

    /** Adds losses; equal losses of several files are listed once. */
    void addLosses(Collection<Loss> more) {
        losses.addAll(more);
    }

    /** Adds a file of the whole content for each requested language, such as {@code feed.de.json}. */
    void addForEachLanguage(
            String name, String extension, BiFunction<OrganizationContent, LanguageTag, Export<String>> writer) {
        for (LanguageTag language : request.languages()) {
            add(name + "." + language + extension, writer.apply(request.content(), language));
        }
    }

    /** Adds a file for each requested article and language, such as {@code news/clean-water.de.md}. */
    void addForEachArticle(String extension, ArticleWriter writer) {
        for (LanguageTag language : request.languages()) {
            for (NewsArticle article : request.articles()) {
                add(articleFile(article.id(), language, extension), writer.write(request.content(), article, language));
            }
        }
    }

    /** Adds the losses of a format that has files for articles only. */
    void addLossesBesidesArticles() {
        if (!request.isForOneArticle()) {
            OrganizationContent content = request.content();
            addLossBesidesArticles("organization");
            if (!content.workAreas().isEmpty()) {
                addLossBesidesArticles("workAreas");
            }
            if (!content.pressContacts().isEmpty()) {
                addLossBesidesArticles("pressContacts");
            }
        }
    }

    private void addLossBesidesArticles(String property) {
        losses.add(new Loss("/" + property, property, "only articles are written, with the properties that they use"));
    }

    /** The name of the file of an article. */
    static String articleFile(String id, LanguageTag language, String extension) {
        return "news/" + id + "." + language + extension;
    }

    /** The texts by file name; a name may contain a folder. */
    Map<String, String> files() {
        return files;
    }

    /** The losses of all files. */
    Set<Loss> losses() {
        return losses;
    }

    /** Writes an article in one language. */
    interface ArticleWriter {
        Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language);
    }
}
