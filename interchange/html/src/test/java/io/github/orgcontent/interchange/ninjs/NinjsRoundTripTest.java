package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class NinjsRoundTripTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    // Quotes come back as text, and that an article is withdrawn only as what is told of the status.
    private static final List<String> IN_ANOTHER_FORM =
            List.of("body", "boilerplate", "notesToEditors", "quotes", "corrections");

    @Test
    void articlesAreReadBackExceptForTheReportedLosses() {
        for (OrganizationContent content : List.of(Maximal.content(), Samples.riverHealth())) {
            content.news().forEach(article -> assertReadBack(content, article));
        }
    }

    @Test
    void theSharedArticlesAreReadBack() {
        OrganizationContent content = Samples.iomGermany();
        content.news().forEach(article -> assertReadBack(content, article));
    }

    @Test
    void theOrderOfTheItemsIsIrrelevant() {
        NewsArticle article = Maximal.content().news().get(0);
        var items =
                new ArrayList<>(Ninjs.write(Maximal.content(), article).value().values());
        NewsArticle read = Ninjs.read(items).value();
        Collections.reverse(items);
        assertThat(Ninjs.read(items).value()).isEqualTo(read);
    }

    @Test
    void aSecondRoundTripChangesNothing() {
        for (OrganizationContent content : List.of(Maximal.content(), Samples.riverHealth())) {
            for (NewsArticle article : content.news()) {
                NewsArticle once = read(content, article).orElseThrow();
                OrganizationContent others = OrganizationContentBuilder.builder(content)
                        .news(content.news().stream()
                                .map(other -> other.id().equals(once.id()) ? once : other)
                                .toList())
                        .build();
                assertThat(read(others, once).orElseThrow()).isEqualTo(once);
            }
        }
    }

    @Test
    void anItemOfOneLanguageIsAnArticleInThisLanguage() {
        NewsArticle article = Samples.riverHealth().news().get(0);
        String item = Ninjs.write(Samples.riverHealth(), article, article.originalLanguage())
                .value();
        NewsArticle read = Ninjs.read(item).orElseThrow();
        assertThat(read.id()).isEqualTo(article.id());
        assertThat(read.headline().toMap())
                .containsExactlyEntriesOf(Map.of(
                        article.originalLanguage(),
                        article.headline().in(article.originalLanguage()).orElseThrow()));
    }

    private static Import<NewsArticle> read(OrganizationContent content, NewsArticle article) {
        return Ninjs.read(List.copyOf(Ninjs.write(content, article).value().values()));
    }

    private static void assertReadBack(OrganizationContent content, NewsArticle article) {
        Export<SortedMap<LanguageTag, String>> export = Ninjs.write(content, article);
        Import<NewsArticle> read = Ninjs.read(List.copyOf(export.value().values()));
        String start = "/news/" + content.news().indexOf(article);
        assertThat(read.violations()).isEmpty();
        assertThat(tree(read.value(), List.of())).isEqualTo(tree(article, pointers(export.losses(), start)));
        assertThat(read.value().body().languages()).isEqualTo(article.body().languages());
        assertReadBack(article.body(), read.value().body());
        if (article.boilerplate() != null) {
            assertReadBack(
                    article.boilerplate(), Objects.requireNonNull(read.value().boilerplate()));
        }
        if (article.notesToEditors() != null) {
            article.notesToEditors()
                    .toMap()
                    .forEach((language, notes) -> assertThat(words(read.value().notesToEditors(), language))
                            .isEqualTo(words(article.notesToEditors(), language)));
        }
    }

    // Quotes and media are written with all that is to be said of them, which comes back as text, too.
    private static void assertReadBack(LocalizedRichText text, LocalizedRichText read) {
        assertThat(read.languages()).isEqualTo(text.languages());
        text.toMap().forEach((language, value) -> {
            List<Block> blocks = value.blocks().stream()
                    .filter(block -> !(block instanceof Quotation || block instanceof Figure))
                    // a language that is that of the whole is not said again
                    .filter(block -> !block.toString().contains("lang=" + language + "]"))
                    .toList();
            assertThat(read.in(language).orElseThrow().blocks()).containsSubsequence(blocks);
        });
    }

    private static String words(@Nullable LocalizedRichText text, LanguageTag language) {
        return Objects.requireNonNull(text)
                .in(language)
                .orElseThrow()
                .plainText()
                .replaceAll("\\s+", " ");
    }

    private static List<String> pointers(List<Loss> losses, String start) {
        return losses.stream()
                .map(loss -> loss.pointer().substring(start.length()))
                .toList();
    }

    private static JsonNode tree(NewsArticle article, List<String> lost) {
        ObjectNode tree = MAPPER.valueToTree(article);
        tree.remove(IN_ANOTHER_FORM);
        lost.forEach(pointer -> remove(tree, pointer));
        tree.path("pressContacts").forEach(contact -> nameByRole((ObjectNode) contact));
        removeEmpty(tree);
        return tree;
    }

    // A contact without a name has its role, or else its organization, as the name in an item.
    private static void nameByRole(ObjectNode contact) {
        for (String property : List.of("role", "organization")) {
            if (!contact.has("name") && contact.has(property)) {
                contact.set("name", contact.remove(property));
            }
        }
    }

    private static void remove(JsonNode tree, String pointer) {
        int end = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, end));
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.substring(end + 1));
        }
    }

    private static void removeEmpty(ObjectNode tree) {
        for (String name : List.copyOf(tree.propertyNames())) {
            if (tree.get(name) instanceof ArrayNode array) {
                array.values().stream()
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .forEach(NinjsRoundTripTest::removeEmpty);
                if (array.values().stream().allMatch(JsonNode::isEmpty)
                        && array.values().stream().allMatch(JsonNode::isContainer)) {
                    tree.remove(name);
                }
            } else if (tree.get(name) instanceof ObjectNode object) {
                // an object of which every property is lost is not read back
                removeEmpty(object);
                if (object.isEmpty()) {
                    tree.remove(name);
                }
            }
        }
    }
}
