package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word is lost without a loss: in the shared documents, and in random documents of sites and office programs. */
class HtmlWordsTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final int DOCUMENTS = 4_000;
    private static final List<String> ELEMENTS = List.of(
            "p",
            "div",
            "span",
            "b",
            "i",
            "sup",
            "q",
            "del",
            "s",
            "ins",
            "u",
            "a",
            "h2",
            "h5",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "tr",
            "td",
            "th",
            "figure",
            "figcaption",
            "img",
            "video",
            "br",
            "hr",
            "blockquote",
            "pre",
            "details",
            "button",
            "svg",
            "xml",
            "o:p",
            "st1:City",
            "drupal-media",
            "oembed",
            "x-custom",
            "script",
            "form",
            "select",
            "label",
            "dl",
            "dt",
            "iframe",
            "noscript",
            "textarea",
            "center",
            "font",
            "ruby",
            "rt",
            "main");
    private static final List<String> ATTRIBUTES = List.of(
            " style='font-weight:bold'",
            " style='font:italic 12px Arial'",
            " style='text-decoration:line-through'",
            " style='display:none'",
            " style='visibility:hidden'",
            " style='display:block'",
            " style='display:inline-block'",
            " style='white-space:pre-wrap'",
            " style='mso-list:l0 level1 lfo1'",
            " style='mso-list:l0 level3 lfo1'",
            " style='mso-list:l1 level2 lfo1'",
            " style='mso-list:Ignore'",
            " style='mso-hide:all'",
            " hidden",
            " href='https://www.example.org/'",
            " href=x",
            " src='https://www.example.org/1.jpg'",
            " alt='%s'",
            " data-caption='%s'",
            " title='%s'",
            " aria-label='%s'",
            " class=btn",
            " colspan=2",
            " lang=de");
    private static final List<String> COMMENTS =
            List.of("<![if !supportLists]>", "<![endif]>", "<!-- wp:paragraph -->", "<!--[if gte mso 9]>x<![endif]-->");

    @Test
    void aWordThatIsNeitherInTheResultNorInALossIsFound() {
        assertThat(SourceWords.missing("<p>one two <img alt=three><s>four</s>", Html.read("<p>one <s>x</s>", EN)))
                .containsExactly("two", "three", "four");
        assertThat(SourceWords.missing("<p>one <s>four</s>", Html.read("<p>one <s>four</s>", EN)))
                .isEmpty();
    }

    @Test
    void everyWordOfTheSharedDocumentsIsInTheResultOrInALoss() throws IOException {
        Path shared =
                Path.of(System.getProperty("orgcontent.shared", "../../shared")).resolve("testdata");
        assumeTrue(Files.exists(shared), "skipped: the shared test data are missing");
        List<Path> files;
        try (Stream<Path> all = Files.walk(shared)) {
            files = all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            String html = Files.readString(file);
            assertThat(SourceWords.missing(html, Html.read(html, EN)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyWordOfARandomDocumentIsInTheResultOrInALoss() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("HtmlWordsTest: -Dorgcontent.seed=" + seed);
        var random = new Random(seed);
        double removed = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String html = document(random);
            Optional<Import<RichText>> read = read(html);
            if (read.isPresent()) {
                assertThat(SourceWords.missing(html, read.get()))
                        .as(
                                "seed %d document %d:%n%s%n%s%n%s",
                                seed, i, html, read.get().value(), read.get().losses())
                        .isEmpty();
                removed += SourceWords.removed(html, read.get());
            }
        }
        assertThat(removed / DOCUMENTS).isLessThan(0.5);
    }

    private static Optional<Import<RichText>> read(String html) {
        try {
            return Optional.of(Html.read(html, EN));
        } catch (InvalidValueException e) {
            assertThat(e.code()).isEqualTo("rich-text.blocks");
            return Optional.empty();
        }
    }

    private static String document(Random random) {
        var html = new StringBuilder();
        int pieces = 3 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            String element = of(ELEMENTS, random);
            switch (random.nextInt(8)) {
                case 0, 1, 2 ->
                    html.append('<')
                            .append(element)
                            .append(attributes(random, i))
                            .append('>');
                case 3, 4 -> html.append("</").append(element).append('>');
                case 5 -> html.append(random.nextInt(3) == 0 ? of(COMMENTS, random) : " \n");
                default -> html.append(" w").append(i).append("w ");
            }
        }
        return html.toString();
    }

    private static String attributes(Random random, int piece) {
        var attributes = new StringBuilder();
        for (int i = 0; random.nextInt(2) == 0; i++) {
            attributes.append(of(ATTRIBUTES, random).replace("%s", "a" + piece + "x" + i + "a"));
        }
        return attributes.toString();
    }

    private static String of(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
