package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of an export.
 *
 * @param language the selected language, empty for all languages
 * @param languages the languages of the files, for formats with a file for each language
 * @param articles the articles of the files, for formats with a file for each article
 * @param isForOneArticle whether an article is selected instead of the whole content
 * @param isForFolder whether the files are written to a folder
 * @param base the URL at which the folder is published; it ends with a slash
 * @param at the time of publication: a feed or sitemap contains the news that is public at this instant
 * @param vcardVersion the version of vCard
 */
record ExportRequest(
        OrganizationContent content,
        Optional<LanguageTag> language,
        List<LanguageTag> languages,
        List<NewsArticle> articles,
        boolean isForOneArticle,
        boolean isForFolder,
        Optional<URI> base,
        Instant at,
        VCardVersion vcardVersion) {
    /** Whether all pages are written together, with feeds. */
    boolean isForSite() {
        return isForFolder && !isForOneArticle;
    }
}
