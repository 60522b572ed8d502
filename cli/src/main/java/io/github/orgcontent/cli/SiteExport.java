package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.atom.Atom;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.sitemap.Sitemap;
import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a web site: pages that link to each other, a feed for each language, and a sitemap if the content has URLs of one
 * host. Their losses are those of the pages.
 */
final class SiteExport {
    private static final String SITEMAP = "sitemap.xml";

    private SiteExport() {}

    static void write(ExportRequest request, ExportFiles files) {
        Map<LanguageTag, String> feeds = new LinkedHashMap<>();
        request.languages().forEach(language -> feeds.put(language, feedFile(language)));
        boolean hasSitemap = request.language().isEmpty() && addSitemap(request, files);
        Export<SortedMap<String, String>> site = Html.site(
                Publication.of(request.content()),
                request.languages(),
                new Html.SiteFiles(feeds, hasSitemap ? SITEMAP : null));
        files.addLosses(site.losses());
        site.value().forEach(files::add);
        feeds.forEach((language, file) ->
                files.add(file, feed(request, request.content(), language).value()));
    }

    /** The Atom feed in a language, with its URL if that is given. */
    static Export<String> feed(ExportRequest request, OrganizationContent content, LanguageTag language) {
        return request.base()
                .map(base -> Atom.write(content, language, request.at(), base.resolve(feedFile(language))))
                .orElseGet(() -> Atom.write(content, language, request.at()));
    }

    private static String feedFile(LanguageTag language) {
        return "feed." + language + ".xml";
    }

    // A sitemap contains the pages of one host, and a large one has several files.
    private static boolean addSitemap(ExportRequest request, ExportFiles files) {
        SortedMap<URI, String> sitemaps =
                Sitemap.write(request.content(), request.at()).value();
        boolean isSingle = sitemaps.size() == 1;
        if (isSingle) {
            sitemaps.values().forEach(xml -> files.add(SITEMAP, xml));
        }
        return isSingle;
    }
}
