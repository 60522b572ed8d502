package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.xml.Namespace;
import io.github.orgcontent.interchange.xml.XmlWriter;
import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Writes a {@code urlset}: pages of one host, up to the limits of the protocol. */
final class UrlSetWriter {
    static final Namespace SITEMAP = new Namespace("", "http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final Namespace NEWS = new Namespace("news", "http://www.google.com/schemas/sitemap-news/0.9");
    private static final Namespace IMAGE = new Namespace("image", "http://www.google.com/schemas/sitemap-image/1.1");
    private static final Namespace XHTML = new Namespace("xhtml", "http://www.w3.org/1999/xhtml");

    private static final int MAX_PAGES = 50_000;
    private static final int MAX_NEWS = 1_000;
    // The limit is 52,428,800 bytes. The difference leaves space for one more page, which has up to 101 URLs of up to
    // 2,000 characters, and for characters of more than one byte in up to 1,000 titles and names.
    private static final int MAX_LENGTH = 45_000_000;

    private final XmlWriter xml = XmlWriter.document("urlset", SITEMAP, NEWS, IMAGE, XHTML);
    private int pages;
    private int news;

    boolean hasRoomFor(SitemapPage page) {
        return pages < MAX_PAGES && (news < MAX_NEWS || page.news().isEmpty()) && xml.length() < MAX_LENGTH;
    }

    void add(SitemapPage page) {
        pages++;
        xml.start(SITEMAP, "url");
        xml.element(SITEMAP, "loc", page.url().toString());
        if (page.updated() != null) {
            xml.element(SITEMAP, "lastmod", timestamp(page.updated()));
        }
        addTranslations(page);
        if (page.image() != null) {
            xml.start(IMAGE, "image")
                    .element(IMAGE, "loc", page.image().toString())
                    .end();
        }
        page.news().ifPresent(this::addNews);
        xml.end();
    }

    private void addTranslations(SitemapPage page) {
        if (page.translations().size() < 2) {
            return;
        }
        for (Map.Entry<LanguageTag, URI> translation : page.translations().entrySet()) {
            addAlternate(translation.getKey().toString(), translation.getValue());
        }
        page.fallback().ifPresent(url -> addAlternate("x-default", url));
    }

    private void addAlternate(String language, URI url) {
        xml.empty(XHTML, "link")
                .attribute("rel", "alternate")
                .attribute("hreflang", language)
                .attribute("href", url.toString());
    }

    private void addNews(SitemapPage.News item) {
        news++;
        xml.start(NEWS, "news");
        xml.start(NEWS, "publication");
        xml.element(NEWS, "name", item.publication());
        xml.element(NEWS, "language", NewsLanguage.of(item.language()));
        xml.end();
        xml.element(NEWS, "publication_date", timestamp(item.published()));
        xml.element(NEWS, "title", item.title());
        xml.end();
    }

    private static String timestamp(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    String finish() {
        return xml.finish();
    }
}
