package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Items of others: our own small one, and the official examples. */
class NinjsExamplesTest {
    static Stream<String> items() throws IOException {
        var items = new ArrayList<String>();
        try (var in = Objects.requireNonNull(NinjsExamplesTest.class.getResourceAsStream("foreign-item.json"))) {
            items.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path examples = Path.of(System.getProperty("orgcontent.shared", "../../shared"), "testdata/ninjs/examples-3.1");
        if (Files.exists(examples)) {
            try (Stream<Path> files = Files.list(examples)) {
                files.sorted().map(NinjsExamplesTest::text).forEach(items::add);
            }
        }
        return items.stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void eachChangedValueChangesTheArticleOrIsAmongTheLosses(String item) {
        JsonNode tree = Items.json(item);
        Import<NewsArticle> read = Ninjs.read(item, Items.EN);
        assertThat(unnoticed(tree, tree, "", read)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("items")
    void eachLossHasAnExistingValue(String item) {
        JsonNode tree = Items.json(item);
        assertThat(Ninjs.read(item, Items.EN).losses()).isNotEmpty().allSatisfy(loss -> {
            assertThat(tree.at(loss.pointer()).isMissingNode())
                    .as(loss.toString())
                    .isFalse();
            assertThat(loss.reason()).doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemWithoutALanguageIsReadWithoutItsTexts(String item) {
        Import<NewsArticle> read = Ninjs.read(item);
        JsonNode tree = Items.json(item);
        boolean isSilent = !tree.has("language") && (tree.has("headlines") || tree.has("bodies"));
        assertThat(read.losses().stream().anyMatch(loss -> loss.reason().contains("has no language")))
                .isEqualTo(isSilent);
    }

    @Test
    void theOfficialArticleIsReadCompletely() {
        Import<NewsArticle> read = Ninjs.read(
                text(Samples.shared("testdata/ninjs/examples-3.1").resolve("005_complex_text_article.json")));
        NewsArticle article = read.value();
        assertThat(article.headline().in(Items.EN)).contains("Captain of wrecked cruise ship on trial in Italy");
        assertThat(article.body().in(Items.EN).orElseThrow().blocks()).hasSize(4);
        assertThat(article.countries()).containsExactly("IT");
        assertThat(read.violations()).extracting(Violation::pointer).containsExactly("/genre");
        assertThat(read.losses())
                .extracting(Loss::pointer)
                .contains("/uri", "/people", "/organisations", "/profile", "/bodies/0", "/places/0");
    }

    @Test
    void articlesWithHeadlineTextAndDateAreValidWithTheDefaultsOfTheCaller() throws IOException {
        ImportOptions defaults = ImportOptions.none()
                .withLanguage(Items.EN)
                .withGenre(Genre.NEWS)
                .withIdFromHeadline()
                .withMissingAlternativeText(MissingAlternativeText.DECORATIVE);
        int articles = 0;
        List<String> invalid = new ArrayList<>();
        for (String item : items().toList()) {
            JsonNode tree = Items.json(item);
            if (tree.has("headlines") && tree.has("bodies") && tree.has("versionCreated")) {
                articles++;
                Import<NewsArticle> read = Ninjs.read(item, defaults);
                read.violations().forEach(violation -> invalid.add(tree.path("uri") + " " + violation));
            }
        }
        System.out.println("ninjs of agencies: " + articles + " articles, violations " + invalid);
        assertThat(articles).isPositive();
        assertThat(invalid).isEmpty();
    }

    @Test
    void aVersionBeforeTheFirstOneIsALoss() {
        Import<NewsArticle> read = Ninjs.read("""
                {"language": "en", "firstCreated": "2026-06-08T10:00:00Z", "versionCreated": "2026-06-08T09:00:00Z"}
                """);

        assertThat(read.value().publishedAt()).hasToString("2026-06-08T10:00Z");
        assertThat(read.value().updatedAt()).isNull();
        assertThat(read.losses())
                .contains(new Loss(
                        "/versionCreated",
                        "versionCreated",
                        "it is before firstCreated; the model has changes after it only"));
    }

    @ParameterizedTest
    @CsvSource({"summary, Short.", "'', Short.", "short, Short.", "caption, none", "alt text, none"})
    void aDescriptionOfAnyRoleIsTheSummary(String role, String summary) {
        String item = """
                {"language": "en", "headlines": [{"value": "New plant"}],
                 "descriptions": [{%s"value": "Short."}, {"role": "long", "contentType": "text/html", "value": "Long."}]}
                """.formatted(role.isEmpty() ? "" : "\"role\": \"" + role + "\", ");

        LocalizedText read = Ninjs.read(item).value().summary();

        assertThat(read == null ? "none" : read.in(Items.EN).orElse("none")).isEqualTo(summary);
    }

    /** The leaves that can be altered so that neither the article nor the losses tell it. */
    private static List<String> unnoticed(JsonNode tree, JsonNode value, String pointer, Import<NewsArticle> read) {
        var unnoticed = new ArrayList<String>();
        if (value instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode old = object.get(name);
                unnoticed.addAll(unnoticed(tree, old, pointer + "/" + name, read));
                if (old.isValueNode()) {
                    object.set(name, altered(old));
                    add(pointer + "/" + name, tree, read, unnoticed);
                    object.set(name, old);
                }
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                unnoticed.addAll(unnoticed(tree, array.get(i), pointer + "/" + i, read));
            }
        }
        return unnoticed;
    }

    private static void add(String pointer, JsonNode tree, Import<NewsArticle> read, List<String> unnoticed) {
        boolean isLost = read.losses().stream().anyMatch(loss -> (pointer + "/").startsWith(loss.pointer() + "/"));
        if (!isLost && Ninjs.read(tree.toString(), Items.EN).equals(read)) {
            unnoticed.add(pointer);
        }
    }

    // An altered date is a date, so that it is not only noticed because it is none.
    private static JsonNode altered(JsonNode value) {
        if (value.isNumber()) {
            return IntNode.valueOf(value.intValue() + 1);
        }
        String text = value.stringValue();
        return StringNode.valueOf(
                text.matches("\\d{4}-.*T.*") ? "2031" + text.substring(4) : text.equals("en") ? "de" : text + "x");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
