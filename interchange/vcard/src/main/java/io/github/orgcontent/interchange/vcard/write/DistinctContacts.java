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
 * Each contact of a content once: first those of the standing press office, then those of the articles, each with the
 * oldest article that names it, so that a new article changes no UID.
 */
final class DistinctContacts {
    private static final String PLACE = "press-contacts";
    private static final BinaryOperator<NewsArticle> OLDER = BinaryOperator.minBy(
            Comparator.comparing((NewsArticle article) -> article.publishedAt().toInstant())
                    .thenComparing(NewsArticle::id));

    private final Publication publication;
    private final Set<PressContact> standing;
    private final Map<PressContact, NewsArticle> named = new LinkedHashMap<>();

    DistinctContacts(Publication publication) {
        this.publication = publication;
        this.standing = new HashSet<>(publication.content().pressContacts());
        for (NewsArticle article : publication.content().news()) {
            for (PressContact contact : article.pressContacts()) {
                if (!standing.contains(contact)) {
                    named.merge(contact, article, OLDER);
                }
            }
        }
    }

    List<PressContact> all() {
        return Stream.concat(publication.content().pressContacts().stream(), named.keySet().stream())
                .toList();
    }

    boolean contains(PressContact contact) {
        return isStanding(contact) || named.containsKey(contact);
    }

    boolean isStanding(PressContact contact) {
        return standing.contains(contact);
    }

    /** The article whose words a contact is told in, if it is not of the standing press office. */
    Optional<NewsArticle> article(PressContact contact) {
        return Optional.ofNullable(named.get(contact));
    }

    /** Whether the UID of some contact is made of the id of an article. */
    Set<String> articlesInUids() {
        var ids = new HashSet<String>();
        named.values().forEach(article -> ids.add(article.id()));
        return ids;
    }

    String uid(PressContact contact) {
        String organization = publication.content().organization().id();
        return article(contact)
                .map(article -> UuidUrns.urn(organization, "news", article.id(), PLACE, contact.id()))
                .orElseGet(() -> UuidUrns.urn(organization, PLACE, contact.id()));
    }
}
