package io.github.orgcontent.interchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.harness.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFeedRulesTest {
    private static final String SPECIFICATION = "testdata/jsonfeed-spec/";
    private static final Pattern SECTION = Pattern.compile("#{2,4} ([A-Z][A-Za-z -]+?) *<.*");
    private static final Pattern LISTED =
            Pattern.compile("( *)\\* `([a-z_]+)` \\((?:very )?(optional|required)[a-z ]*, ([a-z ]+)\\).*");
    private static final Map<String, String> OBJECTS =
            Map.of("Top-level", "feed", "Items", "item", "Attachments", "attachment");

    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "https://example.org/feed",
             "next_url": "https://example.org/next", "language": "de", "authors": [{"name": "N"}],
             "_x": {"about": "A", "list": [{"a": 1}]},
             "items": [
               {"id": "1", "content_html": "<p>A</p>", "date_published": "2026-06-08T10:00:00+02:00", "tags": ["t"],
                "attachments": [{"url": "https://example.org/f", "mime_type": "a/b", "size_in_bytes": 1}]},
               {"id": "2", "content_text": "B", "url": "https://example.org/2"}]}
            """;

    @Test
    void theMembersAreThoseOfTheSpecification() throws IOException {
        Path text = Samples.shared(SPECIFICATION + "pages/version/1.1.markdown");

        assertThat(listedIn(Files.readAllLines(text))).isEqualTo(Members.LISTED);
    }

    private static Map<String, Map<String, Member>> listedIn(Iterable<String> lines) {
        var objects = new TreeMap<String, Map<String, Member>>();
        String section = "";
        for (String line : lines) {
            Matcher heading = SECTION.matcher(line);
            Matcher member = LISTED.matcher(line);
            if (heading.matches()) {
                section = OBJECTS.getOrDefault(heading.group(1), "");
            } else if (member.matches()
                    && !section.isEmpty()
                    && !member.group(2).equals("attachments")) {
                boolean isOfAuthor = section.equals("feed") && !member.group(1).isEmpty();
                objects.computeIfAbsent(isOfAuthor ? "author" : section, name -> new TreeMap<>())
                        .put(member.group(2), new Member(member.group(3).equals("required"), member.group(4)));
            }
        }
        // the specification lists it in the section "Attachments"
        objects.computeIfAbsent("item", name -> new TreeMap<>()).put("attachments", new Member(false, "array"));
        return objects;
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.1-1.json", "v1.1-2.json", "v1.1-3.json"})
    void theExamplesOfTheSpecificationAreValid(String name) throws IOException {
        assertThat(JsonFeedRules.violations(Files.readString(Samples.shared(SPECIFICATION + "examples/" + name))))
                .isEmpty();
    }

    @Test
    void aFeedWithAllKindsOfMembersIsValid() {
        assertThat(JsonFeedRules.violations(FEED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "version/1.1 | version/1 | /version is another version",
                "\"title\": \"T\", | | lacks title",
                "\"title\": \"T\" | \"title\": 1 | /title is no string",
                "example.org/next | example.org/feed | /next_url is the feed itself",
                "https://example.org/feed | feed | /feed_url is no address",
                "\"de\" | \"de_DE\" | /language is no language",
                "\"name\": \"N\" | | /authors is an empty author",
                "\"_x\" | \"x\" | /x is unknown",
                "\"_x\" | \"_x.y\" | /_x.y is unknown",
                "\"about\" | \"_about\" | /_x/_about is no key of an extension",
                "\"a\": 1 | \"a.b\": 1 | /_x/list/a.b is no key of an extension",
                "\"id\": \"2\" | \"id\": \"1\" | /items has an id twice",
                "\"id\": \"2\" | \"id\": \" \" | /items has a blank id",
                "\"id\": \"2\", | | /items lacks id",
                "content_text | summary | /items has an item without content",
                "2026-06-08T10:00:00+02:00 | 2026-06-08T10:00+02:00 | /items/date_published is no date of RFC 3339",
                "2026-06-08T10 | 2026-06-31T10 | /items/date_published is no date of RFC 3339",
                "[\"t\"] | [1] | /items/tags is no array of strings",
                "\"mime_type\" | \"title\" | /items/attachments lacks mime_type",
                "\"size_in_bytes\": 1 | \"size_in_bytes\": \"1\" | /items/attachments/size_in_bytes is no number"
            })
    void eachBrokenRuleIsAViolation(String part, String replacement, String violation) {
        String invalid = FEED.replace(part, replacement == null ? "" : replacement);

        assertThat(JsonFeedRules.violations(invalid))
                .anySatisfy(message -> assertThat(message).endsWith(violation));
    }
}
