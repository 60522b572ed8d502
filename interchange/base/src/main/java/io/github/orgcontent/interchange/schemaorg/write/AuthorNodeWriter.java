package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the byline of an article as its author. Search engines require a type, which the model does not have: it is
 * Organization if the byline is a name of a publisher of the article, and otherwise Person.
 */
final class AuthorNodeWriter {
    private AuthorNodeWriter() {}

    static @Nullable NodeBuilder of(WriteContext context, NewsArticle article, OrganizationProfile organization) {
        LocalizedText byline = article.byline();
        if (byline == null) {
            return null;
        }
        boolean isOrganization = publishers(article, organization).anyMatch(name -> isSame(byline, name));
        return context.node(isOrganization ? "Organization" : "Person").text("name", byline);
    }

    private static Stream<LocalizedText> publishers(NewsArticle article, OrganizationProfile organization) {
        Stream<@Nullable LocalizedText> names = Stream.concat(
                Stream.of(organization.name(), organization.acronym()),
                article.publishers().stream().map(publisher -> publisher.name()));
        return Stream.concat(names, organization.alternateNames().stream()).filter(Objects::nonNull);
    }

    private static boolean isSame(LocalizedText byline, LocalizedText name) {
        return byline.toMap().values().stream().allMatch(name.toMap()::containsValue);
    }
}
