package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
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
        boolean isOrganization = publishers(article, organization).stream().anyMatch(name -> isSame(byline, name));
        return context.node(isOrganization ? "Organization" : "Person").text("name", byline);
    }

    private static List<LocalizedText> publishers(NewsArticle article, OrganizationProfile organization) {
        var names = new ArrayList<>(organization.alternateNames());
        names.add(organization.name());
        if (organization.acronym() != null) {
            names.add(organization.acronym());
        }
        article.publishers().forEach(publisher -> names.add(publisher.name()));
        return names;
    }

    private static boolean isSame(LocalizedText byline, LocalizedText name) {
        return byline.toMap().values().stream().allMatch(text -> name.toMap().containsValue(text));
    }
}
