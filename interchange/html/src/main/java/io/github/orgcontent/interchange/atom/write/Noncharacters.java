package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.feed.FeedEntry;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.interchange.xml.XmlWriter;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a feed that XML has no characters for. */
final class Noncharacters {
    private static final UnsupportedProperties TEXTS = texts("/**");

    // what a feed has of them; the rest is lost as a whole
    private static final UnsupportedProperties OUTSIDE_NEWS = texts(
            "/organization/name/*",
            "/organization/summary/*",
            "/organization/slogan/*",
            "/organization/boilerplate/**",
            "/workAreas/*/title/*");

    private Noncharacters() {}

    private static UnsupportedProperties texts(String... patterns) {
        return UnsupportedProperties.nothing()
                .and(XmlWriter.REPLACED, value -> value.isString() && !XmlWriter.allows(value.stringValue()), patterns);
    }

    /** Where such texts are, in whatever language. */
    static List<Loss> in(Feed feed) {
        OrganizationContent others = feed.withoutNews();
        return Stream.concat(
                        OUTSIDE_NEWS.in(others).stream(),
                        feed.entries().stream().flatMap(entry -> in(entry).stream()))
                .toList();
    }

    private static List<Loss> in(FeedEntry entry) {
        return TEXTS.in(entry.article(), entry.pointer(), List.of());
    }
}
