package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.OrganizationProfile;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/** A page with nothing in it yet. */
final class PageSkeleton {
    private final Document document = HtmlWriter.shell();
    private final ElementBuilder head;
    private final ElementBuilder body;

    PageSkeleton(WriteContext edition) {
        document.prependChild(new DocumentType("html", "", ""));
        ElementBuilder.outermost(document.expectFirst("html"), edition);
        this.head = ElementBuilder.at(document.head(), edition);
        this.body = ElementBuilder.at(document.body(), edition);
    }

    ElementBuilder head() {
        return head;
    }

    ElementBuilder body() {
        return body;
    }

    /** Links to the same page in other languages, if there are any. */
    static void addLanguages(ElementBuilder parent, Map<LanguageTag, URI> urls) {
        Map<LanguageTag, URI> others = new TreeMap<>(urls);
        others.remove(parent.edition().language());
        if (others.isEmpty()) {
            return;
        }
        ElementBuilder nav = parent.add("nav").set("aria-labelledby", "other-languages");
        nav.add("p", Label.OTHER_LANGUAGES).set("id", "other-languages");
        ElementBuilder list = nav.add("ul");
        others.forEach((language, url) -> CodeNameWriter.addOwnName(
                list.add("li").link(url).set("rel", "alternate").set("hreflang", language.toString()), language));
    }

    /** The name of the organization, which leads to its website. */
    static void addName(ElementBuilder place, OrganizationProfile organization) {
        ElementBuilder link = place;
        if (!organization.websites().isEmpty()) {
            link = place.link(
                    place.edition().wording().best(organization.websites()).value());
        }
        link.inline(organization.name());
    }

    String html() {
        return document.outerHtml() + "\n";
    }
}
