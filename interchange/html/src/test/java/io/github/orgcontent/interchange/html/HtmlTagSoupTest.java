package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTagSoupTest {
    private static final int SOUPS = 5_000;
    private static final Pattern WORD = Pattern.compile("w[0-9]+w");
    private static final String INVISIBLE =
            "script, style, template, noscript, iframe, object, input, button, select, textarea, option, svg, math,"
                    + " canvas, title, video, audio, [hidden], [style*=none], frameset, s";
    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "h1",
            "h2",
            "h4",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "figure",
            "figcaption",
            "img",
            "hr",
            "br",
            "blockquote",
            "b",
            "i",
            "em",
            "strong",
            "sub",
            "sup",
            "code",
            "a",
            "span",
            "pre",
            "section",
            "nav",
            "script",
            "style",
            "form",
            "iframe",
            "svg",
            "textarea",
            "select",
            "option",
            "template",
            "object",
            "video",
            "audio",
            "font",
            "ruby",
            "rt",
            "dl",
            "dd",
            "button",
            "x-custom",
            "body",
            "html",
            "head",
            "title",
            "math",
            "mtext",
            "center",
            "s");
    private static final List<String> ATTRIBUTES = List.of(
            " href='https://example.org/'",
            " href=javascript:alert(1)",
            " onclick='javascript:x()'",
            " hidden",
            " style='display:none'",
            " lang=de",
            " lang=xx-javascript",
            " lang=ar dir=rtl",
            " colspan=3",
            " rowspan=99999",
            " src='https://example.org/1.jpg'",
            " src=javascript:x",
            " alt=''",
            " alt='A picture'",
            " title='A film'",
            " class=x",
            " =",
            " href=' jAvAsCrIpT&colon;x'");

    @Test
    void tagSoupGivesSafeTextWithAllVisibleWords() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("HtmlTagSoupTest: -Dorgcontent.seed=" + seed);
        var random = new Random(seed);
        int read = 0;
        for (int i = 0; i < SOUPS; i++) {
            String soup = soup(random);
            Optional<Import<RichText>> text = read(soup);
            read += text.isPresent() ? 1 : 0;
            String found = text.map(Import::value).map(String::valueOf).orElse("");
            assertThat(words(found))
                    .as("seed %d soup %d:%n%s%n%s", seed, i, soup, found)
                    .containsAll(visible(soup));
            text.ifPresent(t -> assertSafe(t, "seed " + seed + ": " + soup));
        }
        assertThat(read).isGreaterThan(SOUPS / 2);
    }

    private static Optional<Import<RichText>> read(String soup) {
        try {
            return Optional.of(Html.read(soup, LanguageTag.parse("en")));
        } catch (InvalidValueException e) {
            assertThat(e.code()).isEqualTo("rich-text.blocks");
            return Optional.empty();
        }
    }

    private static void assertSafe(Import<RichText> text, String message) {
        assertThat(text.toString().toLowerCase(java.util.Locale.ROOT))
                .as(message)
                .doesNotContain("javascript:");
        assertThat(text.violations())
                .as(message)
                .allMatch(violation -> violation.code().equals("image.alt"));
    }

    private static Set<String> visible(String soup) {
        Document document = Jsoup.parse(soup);
        document.select(INVISIBLE).remove();
        return words(document.wholeText());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String soup(Random random) {
        var soup = new StringBuilder();
        int pieces = 3 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    soup.append("<").append(tag).append(attributes(random)).append(">");
                case 2 -> soup.append("</").append(tag).append(">");
                case 3 ->
                    soup.append(random.nextInt(8) == 0 ? "<!-- c -->" : " \n&nbsp;\u0007".substring(random.nextInt(3)));
                default -> soup.append(" w").append(i).append("w ");
            }
        }
        return soup.toString();
    }

    private static String attributes(Random random) {
        var attributes = new StringBuilder();
        while (random.nextInt(3) == 0) {
            attributes.append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())));
        }
        return attributes.toString();
    }
}
