package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LanguageTag;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/** A page with nothing in it yet. */
final class Frame {
    private final Document document = Pages.shell();
    private final Part head;
    private final Part body;

    Frame(Edition edition) {
        document.prependChild(new DocumentType("html", "", ""));
        Part.outermost(document.expectFirst("html"), edition);
        this.head = Part.at(document.head(), edition);
        this.body = Part.at(document.body(), edition);
    }

    Part head() {
        return head;
    }

    Part body() {
        return body;
    }

    /** Links to the same page in other languages, if there are any. */
    static void addLanguages(Part parent, Map<LanguageTag, URI> urls) {
        Map<LanguageTag, URI> others = new TreeMap<>(urls);
        others.remove(parent.edition().language());
        if (others.isEmpty()) {
            return;
        }
        Part nav = parent.add("nav").set("aria-labelledby", "other-languages");
        nav.add("p", Word.OTHER_LANGUAGES).set("id", "other-languages");
        Part list = nav.add("ul");
        others.forEach((language, url) -> Regions.addOwnName(
                list.add("li").link(url).set("rel", "alternate").set("hreflang", language.toString()), language));
    }

    /** The name of the organization, which leads to its website. */
    static void addName(Part place, OrganizationProfile organization) {
        Part link = place;
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
