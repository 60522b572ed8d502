package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.OrganizationProfile;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/** An HTML document with an empty head and body. */
final class PageSkeleton {
    private final Document document = HtmlWriter.shell();
    private final ElementBuilder head;
    private final ElementBuilder body;

    PageSkeleton(WriteContext context) {
        document.prependChild(new DocumentType("html", "", ""));
        ElementBuilder.root(document.expectFirst("html"), context);
        this.head = ElementBuilder.at(document.head(), context);
        this.body = ElementBuilder.at(document.body(), context);
    }

    ElementBuilder head() {
        return head;
    }

    ElementBuilder body() {
        return body;
    }

    /** Adds links to the same page in other languages, if there are any. */
    static void addLanguages(ElementBuilder parent, Map<LanguageTag, URI> urls) {
        Map<LanguageTag, URI> others = new TreeMap<>(urls);
        others.remove(parent.context().language());
        if (others.isEmpty()) {
            return;
        }
        ElementBuilder nav = parent.add("nav").set("aria-labelledby", "other-languages");
        nav.add("p", Label.OTHER_LANGUAGES).set("id", "other-languages");
        ElementBuilder list = nav.add("ul");
        others.forEach((language, url) -> CodeNameWriter.addOwnName(
                list.add("li").link(url).set("rel", "alternate").set("hreflang", language.toString()), language));
    }

    /** Adds the name of the organization and links to the feed and the sitemap that are written together with the page. */
    static void addFooter(ElementBuilder footer, OrganizationProfile organization) {
        addName(footer.add("p"), organization);
        SiteLinks links = footer.context().links();
        links.feed(footer.context().language())
                .ifPresent(url -> footer.add("p").link(url).inline(Label.FEED));
        links.sitemapUrl().ifPresent(url -> footer.add("p").link(url).inline(Label.SITEMAP));
    }

    /** Adds the name of the organization as a link to its page or website, if it has one. */
    static void addName(ElementBuilder parent, OrganizationProfile organization) {
        ElementBuilder element = parent;
        Optional<URI> page =
                parent.context().links().organization(parent.context().language());
        if (page.isPresent()) {
            element = parent.link(page.get());
        } else if (!organization.websites().isEmpty()) {
            element = parent.link(
                    parent.context().texts().best(organization.websites()).value());
        }
        element.inline(organization.name());
    }

    String html() {
        return document.outerHtml() + "\n";
    }
}
