package io.github.orgcontent.interchange.vcard.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The distinct press contacts of a content: first those of the organization, then those of the articles, each with the
 * oldest article that has it, so that a new article changes no UID.
 */
final class DistinctContacts {
    private static final String PATH = "press-contacts";
    private static final BinaryOperator<NewsArticle> OLDER = BinaryOperator.minBy(
            Comparator.comparing((NewsArticle article) -> article.publishedAt().toInstant())
                    .thenComparing(NewsArticle::id));

    private final Publication publication;
    private final Set<PressContact> ofOrganization;
    private final Map<PressContact, NewsArticle> oldestArticles = new LinkedHashMap<>();

    DistinctContacts(Publication publication) {
        this.publication = publication;
        this.ofOrganization = new HashSet<>(publication.content().pressContacts());
        for (NewsArticle article : publication.content().news()) {
            for (PressContact contact : article.pressContacts()) {
                if (!ofOrganization.contains(contact)) {
                    oldestArticles.merge(contact, article, OLDER);
                }
            }
        }
    }

    List<PressContact> all() {
        return Stream.concat(publication.content().pressContacts().stream(), oldestArticles.keySet().stream())
                .toList();
    }

    boolean contains(PressContact contact) {
        return isOfOrganization(contact) || oldestArticles.containsKey(contact);
    }

    boolean isOfOrganization(PressContact contact) {
        return ofOrganization.contains(contact);
    }

    /** The oldest article that has a contact, unless the contact is one of the organization. */
    Optional<NewsArticle> article(PressContact contact) {
        return Optional.ofNullable(oldestArticles.get(contact));
    }

    /** The JSON Pointer of a contact: of the organization, or else of the oldest article that has it. */
    String pointer(PressContact contact) {
        return article(contact)
                .map(article -> publication.pointerOf(article) + "/pressContacts/"
                        + article.pressContacts().indexOf(contact))
                .orElseGet(() -> "/pressContacts/"
                        + publication.content().pressContacts().indexOf(contact));
    }

    /** The ids of articles that are part of a UID. */
    Set<String> articlesInUids() {
        var ids = new HashSet<String>();
        oldestArticles.values().forEach(article -> ids.add(article.id()));
        return ids;
    }

    String uid(PressContact contact) {
        String organization = publication.content().organization().id();
        return article(contact)
                .map(article -> UuidUrns.urn(organization, "news", article.id(), PATH, contact.id()))
                .orElseGet(() -> UuidUrns.urn(organization, PATH, contact.id()));
    }
}
