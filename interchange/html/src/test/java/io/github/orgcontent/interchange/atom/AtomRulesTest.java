package io.github.orgcontent.interchange.atom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomRulesTest {
    private static final String FEED = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <id>urn:uuid:c80d75b0-ffc3-5ae1-a987-7501e6bad586</id>
              <title>T</title>
              <updated>2026-06-09T08:30:00+02:00</updated>
              <author><name>N</name></author>
              <entry xml:lang="en">
                <id>urn:uuid:d69f0959-5976-5382-be20-335f489c3bf6</id>
                <title>T</title>
                <updated>2026-06-09T08:30:00Z</updated>
                <link rel="alternate" hreflang="de" href="https://example.org/de"/>
                <link rel="alternate" hreflang="en" href="https://example.org/en"/>
                <link rel="enclosure" type="a/b" length="1" href="https://example.org/f"/>
                <category term="t" scheme="urn:iso:std:iso:3166:-1" label="l"/>
                <content type="html">&lt;p&gt;</content>
              </entry>
              <entry><id>urn:x:y</id><title>T</title><updated>2026-06-09T08:30:00Z</updated><content>c</content></entry>
            </feed>
            """;

    @Test
    void aValidFeedHasNoViolations() {
        assertThat(AtomRules.violations(FEED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<title>T</title> | | missing required element",
                "<name>N</name> | | incomplete; missing required element",
                "<author><name>N</name></author> | | without an author in a feed without one",
                "08:30:00+02:00 | 08:30:00 | updated",
                "08:30:00+02:00 | 08:30 | updated",
                "<entry xml:lang=\"en\"> | <entry xml:lang=\"en_GB\"> | xml:lang",
                "hreflang=\"de\" | hreflang=\"en\" | two alternates",
                "length=\"1\" | length=\"1 MB\" | length",
                "type=\"a/b\" | type=\"b\" | type",
                "term=\"t\" | | term",
                "term=\"t\" | term=\"t\" names=\"\" | names",
                "type=\"html\" | type=\"html5\" | type",
                "<id>urn:x:y</id> | <id>urn:uuid:d69f0959-5976-5382-be20-335f489c3bf6</id> | two entries of one id",
                "<content>c</content> | | without content",
                "<title>T</title> | <title>T</title><subtitel/> | subtitel",
                "<feed | <!DOCTYPE feed><feed | DOCTYPE"
            })
    void eachBrokenRuleIsAViolation(String part, String replacement, String violation) {
        String invalid = FEED.replace(part, replacement == null ? "" : replacement);

        assertThat(AtomRules.violations(invalid))
                .anySatisfy(message -> assertThat(message).contains(violation));
    }
}
