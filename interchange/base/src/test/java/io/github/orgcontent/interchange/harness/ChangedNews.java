package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.news.NewsArticle;
import java.util.ArrayList;
import java.util.function.UnaryOperator;

/** Contents with changed news. */
public final class ChangedNews {
    private ChangedNews() {}

    /** A copy of the content with another first article. */
    public static OrganizationContent first(OrganizationContent content, UnaryOperator<NewsArticle> change) {
        var news = new ArrayList<>(content.news());
        news.set(0, change.apply(news.get(0)));
        return OrganizationContentBuilder.builder(content).news(news).build();
    }
}
