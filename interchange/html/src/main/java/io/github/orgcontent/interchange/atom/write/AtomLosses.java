package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.interchange.xml.XmlWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The losses of Atom that differ from those of its HTML content. */
final class AtomLosses {
    // an entry has times to the nanosecond, and the alternative text of a decorative image
    private static final Pattern CARRIED_BY_ENTRY = Pattern.compile("/news/\\d+/(publishedAt|updatedAt|image/alt)");

    private static final UnsupportedProperties ARTICLE = noncharacters("/**");

    // the texts outside of articles that a feed carries
    private static final UnsupportedProperties OUTSIDE_NEWS = noncharacters(
            "/organization/name/*",
            "/organization/summary/*",
            "/organization/slogan/*",
            "/organization/boilerplate/**",
            "/workAreas/*/title/*");

    private AtomLosses() {}

    private static UnsupportedProperties noncharacters(String... patterns) {
        return UnsupportedProperties.nothing()
                .and(XmlWriter.REPLACED, value -> value.isString() && !XmlWriter.allows(value.stringValue()), patterns);
    }

    /** Whether an entry carries a property that its HTML content does not carry. */
    static boolean isCarriedByEntry(Loss loss) {
        return CARRIED_BY_ENTRY.matcher(loss.pointer()).matches();
    }

    /** The texts with noncharacters (U+FFFE, U+FFFF), which XML does not allow, in all languages. */
    static List<Loss> ofNoncharacters(Feed feed) {
        OrganizationContent others = feed.withoutNews();
        return Stream.concat(
                        OUTSIDE_NEWS.in(others).stream(),
                        feed.entries().stream()
                                .flatMap(entry -> ARTICLE.in(entry.article(), entry.pointer(), List.of()).stream()))
                .toList();
    }
}
