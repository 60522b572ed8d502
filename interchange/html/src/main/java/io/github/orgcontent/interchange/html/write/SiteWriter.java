package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the pages of the organization and of all articles, which link to each other. */
public final class SiteWriter {
    private static final String START = "index.html";

    private final Publication publication;
    private final SiteLinks links;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Set<Loss> losses = new LinkedHashSet<>();

    private SiteWriter(Publication publication, SiteLinks links) {
        this.publication = publication;
        this.links = links;
    }

    public static Export<SortedMap<String, String>> write(
            Publication publication,
            Collection<LanguageTag> languages,
            Map<LanguageTag, String> feeds,
            @Nullable String sitemap) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a site needs at least one language");
        }
        var all = new LinkedHashSet<>(languages);
        var writer = new SiteWriter(publication, new SiteLinks("", all, feeds, sitemap));
        all.forEach(writer::add);
        writer.addStart(List.copyOf(all));
        return new Export<>(writer.files, LossSorter.of(List.copyOf(writer.losses)));
    }

    private void add(LanguageTag language) {
        add(SiteLinks.organizationFile(language), new OrganizationPageWriter(publication, language, links).write());
        for (NewsArticle article : publication.content().news()) {
            add(
                    SiteLinks.articleFile(article, language),
                    new ArticlePageWriter(publication, article, language, links.fromArticle()).write());
        }
    }

    // Web servers show this file for the address of the folder.
    private void addStart(List<LanguageTag> languages) {
        LanguageTag defaultLanguage = publication.content().defaultLanguage();
        LanguageTag language = languages.contains(defaultLanguage) ? defaultLanguage : languages.get(0);
        add(START, new OrganizationPageWriter(publication, language, links).write());
    }

    private void add(String file, Export<String> page) {
        files.put(file, page.value());
        losses.addAll(page.losses());
    }
}
