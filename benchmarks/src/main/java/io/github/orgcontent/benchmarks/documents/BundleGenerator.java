package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.WorkArea;
import io.github.orgcontent.work.WorkAreaBuilder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A whole content: an invented organization with a work area and many articles. */
final class BundleGenerator {
    private final Shape shape;
    private final long seed;

    BundleGenerator(Shape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
    }

    OrganizationContent bundle(int articles) {
        Voices voices = Voices.in(shape.languages().stream().map(Lexicon::of).toList(), new Random(seed));
        return OrganizationContentBuilder.builder()
                .schemaVersion(OrganizationContent.SCHEMA_VERSION)
                .defaultLanguage(voices.original())
                .organization(profile(voices))
                .workAreas(List.of(workArea(voices)))
                .news(news(articles))
                .pressContacts(contacts(voices))
                .build();
    }

    private List<NewsArticle> news(int articles) {
        var generator = new ArticleGenerator(shape, seed);
        return IntStream.range(0, articles).mapToObj(generator::article).toList();
    }

    private List<PressContact> contacts(Voices voices) {
        var generator = new ContactGenerator(voices, shape);
        return IntStream.range(0, ContactGenerator.PEOPLE)
                .mapToObj(generator::contact)
                .toList();
    }

    private static OrganizationProfile profile(Voices voices) {
        return OrganizationProfileBuilder.builder()
                .id("example")
                .kind(OrganizationKind.INTERGOVERNMENTAL)
                .name(voices.text(prose -> "Example"))
                .about(voices.richText(prose -> RichText.ofParagraphs(prose.text(300), prose.text(300))))
                .founded(PartialDate.of(1974))
                .languages(voices.languages())
                .build();
    }

    private static WorkArea workArea(Voices voices) {
        return WorkAreaBuilder.builder()
                .id("rivers")
                .title(voices.text(prose -> prose.title(40)))
                .summary(voices.text(prose -> prose.text(200)))
                .goals(List.of("6", "6.3"))
                .build();
    }
}
