package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.organization.Person;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.WorkArea;
import io.github.orgcontent.work.WorkAreaBuilder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Generates a bundle: a fictional organization with a work area and many articles. */
final class BundleGenerator {
    private final ArticleShape shape;
    private final long seed;

    BundleGenerator(ArticleShape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
    }

    OrganizationContent bundle(int articles) {
        LocalizedTextGenerator texts = LocalizedTextGenerator.in(
                shape.languages().stream().map(WordList::of).toList(), new Random(seed));
        return OrganizationContentBuilder.builder()
                .schemaVersion(OrganizationContent.SCHEMA_VERSION)
                .defaultLanguage(texts.original())
                .organization(profile(texts))
                .workAreas(List.of(workArea(texts)))
                .news(news(articles))
                .pressContacts(contacts(texts))
                .build();
    }

    private List<NewsArticle> news(int articles) {
        var generator = new ArticleGenerator(shape, seed);
        return IntStream.range(0, articles).mapToObj(generator::article).toList();
    }

    private List<PressContact> contacts(LocalizedTextGenerator texts) {
        var generator = new ContactGenerator(texts, shape);
        return IntStream.range(0, ContactGenerator.PEOPLE)
                .mapToObj(generator::contact)
                .toList();
    }

    private static List<Person> people(LocalizedTextGenerator texts) {
        return IntStream.range(0, PersonGenerator.PEOPLE)
                .mapToObj(number -> PersonGenerator.person(texts, number))
                .toList();
    }

    private static OrganizationProfile profile(LocalizedTextGenerator texts) {
        return OrganizationProfileBuilder.builder()
                .id("example")
                .kind(OrganizationKind.INTERGOVERNMENTAL)
                .name(texts.text(generator -> "Example"))
                .about(texts.richText(generator -> RichText.ofParagraphs(generator.text(300), generator.text(300))))
                .founded(PartialDate.of(1974))
                .languages(texts.languages())
                .people(people(texts))
                .build();
    }

    private static WorkArea workArea(LocalizedTextGenerator texts) {
        return WorkAreaBuilder.builder()
                .id("rivers")
                .title(texts.text(generator -> generator.title(40)))
                .summary(texts.text(generator -> generator.text(200)))
                .goals(List.of("6", "6.3"))
                .build();
    }
}
