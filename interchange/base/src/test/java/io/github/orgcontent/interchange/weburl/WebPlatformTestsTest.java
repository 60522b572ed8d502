package io.github.orgcontent.interchange.weburl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.reading.WebLinks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All cases of web-platform-tests for URLs and for the conversion of domain names to ASCII. */
class WebPlatformTestsTest {
    /** The characters of an address that browsers keep and the model encodes. */
    private static final Pattern NOT_IN_THE_MODEL = Pattern.compile("%(?![0-9a-fA-F]{2})|[\\[\\]|^`{}\\\\]");

    private static final Pattern CREDENTIALS = Pattern.compile("https?://[^/?#]*@.*");

    /** Hosts with empty labels, other characters, or a last label that begins with a digit or ends with a hyphen. */
    private static final Set<String> OTHER_HOSTS = Set.of(
            "http://./",
            "http://../",
            "http://foo.09../",
            "http://0x7f.0.0.0x7g/",
            "https://xn--/",
            "http://!\"$&'()*+,-.;=_`{}~/");

    private static final Pattern IPV6 = Pattern.compile("https?://\\[.*");

    @Test
    void anAddressIsThatOfBrowsersOrRejected() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (JsonNode testCase : cases("urltestdata.json")) {
            String expected = testCase.path("href").asString("failure");
            String actual = read(
                    testCase.path("input").asString(""), testCase.path("base").stringValue(null));
            String outcome = outcome(testCase.path("input").asString(""), expected, actual);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.equals("different")) {
                differences.add(testCase.path("input") + " relative to " + testCase.path("base") + " is " + actual);
            }
        }
        System.out.println("web-platform-tests: " + outcomes);
        assertThat(differences).isEmpty();
        assertThat(outcomes)
                .containsEntry("equal", 156)
                .containsEntry("unchanged, because the model accepts the spelling", 33)
                .containsEntry("the model encodes a character that browsers keep", 11)
                .containsEntry("rejected as in browsers", 267)
                .containsEntry("rejected: a scheme that the model does not support", 377)
                .containsEntry("rejected: a user name or password, which the model does not allow", 31)
                .containsEntry("rejected: an IPv6 host, which the model does not allow", 7)
                .containsEntry("rejected: a host name that the model does not allow", 7)
                .containsEntry("rejected: an empty reference", 2);
    }

    private static String outcome(String input, String expected, String actual) {
        if (expected.equals("failure")) {
            return actual.equals("failure") ? "rejected as in browsers" : "different";
        } else if (actual.equals(expected)) {
            return "equal";
        } else if (!actual.equals("failure")) {
            return accepted(input, expected, actual);
        } else if (!expected.matches("(?s)https?:.*")) {
            return "rejected: a scheme that the model does not support";
        } else if (CREDENTIALS.matcher(expected).matches()) {
            return "rejected: a user name or password, which the model does not allow";
        } else if (IPV6.matcher(expected).matches()) {
            return "rejected: an IPv6 host, which the model does not allow";
        } else if (OTHER_HOSTS.contains(expected)) {
            return "rejected: a host name that the model does not allow";
        }
        return input.isBlank() ? "rejected: an empty reference" : "different";
    }

    private static String accepted(String input, String expected, String actual) {
        if (actual.equals(encoded(expected))) {
            return "the model encodes a character that browsers keep";
        }
        boolean isSame = actual.equals(input.strip())
                && encoded(expected).equals(WebUrlParser.parse(actual, null).toString());
        return isSame ? "unchanged, because the model accepts the spelling" : "different";
    }

    // In a fragment, browsers keep a number sign, which begins the fragment in the model.
    private static String encoded(String href) {
        int fragment = href.indexOf('#') + 1;
        String encoded = fragment == 0
                ? href
                : href.substring(0, fragment) + href.substring(fragment).replace("#", "%23");
        return NOT_IN_THE_MODEL
                .matcher(encoded)
                .replaceAll(found -> String.format("%%%02X", (int) found.group().charAt(0)));
    }

    private static String read(String input, @Nullable String base) {
        return WebLinks.absolute()
                .withBase(base)
                .read(input)
                .url()
                .map(URI::toString)
                .orElse("failure");
    }

    @Test
    void aDomainNameIsConvertedToAsciiAsInBrowsers() throws IOException {
        List<String> differences = new ArrayList<>();
        List<JsonNode> cases = cases("toascii.json");
        for (JsonNode testCase : cases) {
            String input = testCase.path("input").asString("");
            String expected = testCase.path("output").asString("failure");
            String actual = HostsOfTests.parse(input);
            if (!actual.equals(expected)) {
                differences.add(input + " is " + actual + " and not " + expected);
            }
        }
        assertThat(cases).hasSize(87);
        assertThat(differences).isEmpty();
    }

    private static List<JsonNode> cases(String name) throws IOException {
        JsonNode file = JsonMapper.shared()
                .readTree(Files.readString(Samples.shared("testdata/wpt-url").resolve(name)));
        return file.valueStream().filter(JsonNode::isObject).toList();
    }
}
