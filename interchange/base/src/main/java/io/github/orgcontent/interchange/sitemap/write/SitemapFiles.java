package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.xml.XmlWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Distributes pages over sitemap files, one or several for each host. */
final class SitemapFiles {
    private SitemapFiles() {}

    static SortedMap<URI, String> write(Collection<SitemapPage> pages) {
        var files = new TreeMap<URI, String>();
        pages.stream()
                .collect(Collectors.groupingBy(SitemapPage::origin, TreeMap::new, Collectors.toList()))
                .forEach((origin, group) -> write(origin, group, files));
        return Collections.unmodifiableSortedMap(files);
    }

    private static void write(String origin, List<SitemapPage> pages, SortedMap<URI, String> files) {
        List<String> parts = parts(pages);
        if (parts.size() == 1) {
            files.put(URI.create(origin + "/sitemap.xml"), parts.get(0));
            return;
        }
        XmlWriter index = XmlWriter.document("sitemapindex", UrlSetWriter.SITEMAP);
        for (int i = 0; i < parts.size(); i++) {
            URI part = URI.create(origin + "/sitemap-" + (i + 1) + ".xml");
            files.put(part, parts.get(i));
            index.start(UrlSetWriter.SITEMAP, "sitemap")
                    .element(UrlSetWriter.SITEMAP, "loc", part.toString())
                    .end();
        }
        files.put(URI.create(origin + "/sitemap.xml"), index.finish());
    }

    private static List<String> parts(List<SitemapPage> pages) {
        var parts = new ArrayList<String>();
        var file = new UrlSetWriter();
        for (SitemapPage page : pages) {
            if (!file.hasRoomFor(page)) {
                parts.add(file.finish());
                file = new UrlSetWriter();
            }
            file.add(page);
        }
        parts.add(file.finish());
        return parts;
    }
}
