package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a content is to be exported.
 *
 * @param content the content
 * @param language the one language that was asked for, if one was
 * @param languages the languages to make a file for, where a format has one for each
 * @param articles the articles to make a file for, where a format has one for each
 * @param isForOneArticle whether one article was asked for, and not the whole content
 * @param at the instant at which an article must be public to be in a feed or sitemap
 */
record ExportRequest(
        OrganizationContent content,
        Optional<LanguageTag> language,
        List<LanguageTag> languages,
        List<NewsArticle> articles,
        boolean isForOneArticle,
        Instant at) {}
