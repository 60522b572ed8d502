package io.github.orgcontent.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.Seed;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringFormatsTest {
    private static boolean fits(Class<? extends Annotation> type, String text) {
        StringFormat form = type.getAnnotation(StringFormat.class);
        return text.codePointCount(0, text.length()) <= form.max()
                && Pattern.compile(form.pattern()).matcher(text).find();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Id|a,a-1-b2|a b,-a,a-,a--b,A,ä,a_b",
                "CountryCode|DE,XK,GB|UK,de,ZZ,DEU,D",
                "E164|+4930901820,+1234|4930901820,+0301234567,+123,+1234567890123456,+49 30",
                "DialledNumber|1,112,116 117,0800 111 0 111,012345678901234567890123456789|+49 30,116  117,116-117,110x",
                "PhoneExtension|0,204,12345678901|a,123456789012",
                "Decimal|0,175,12.5,-3,12.50,0.000000001|-0,-0.0,00,01,1.,.5,1e3,+1,1.0000000001",
                "PostalCode|10117,SW1A 2AA,1000-205|a1,1  2,-1,1-",
                "MediaType|image/jpeg,application/ld+json,text/vnd.a.b|Image/jpeg,image,image/,text/plain; charset=utf-8",
                "Token|ror,my-register|my.register,ROR",
                "Code|Q42,medtop:20000575,3.b|a b,ä",
                "Sha256|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855|E3B0,abc",
                "EmailAddress|a@b,press@example.org,o'neil+x@a-b.example.org"
                        + "|a,@b,a@,a@-b,a@b-,a b@c,a@b..c,\"a\"@b,ä@b.org,a@ä.org,a@[1.2.3.4]",
                "WebAddress|http://a,https://www.example.org/a%20b?c=%C3%A4#d,https://127.0.0.1:8080/,https://example.org."
                        + "|ftp://a,https://,https:///a,https://u@a,https://ä.org,https://a/ä,https://a/%,https://a/%2"
                        + ",https://a/%zz,https://a b,https://[::1]/,HTTPS://a,https://a:b,https://-a,https://a_b.org"
            })
    void acceptsAndRejects(String name, String valid, String invalid) throws ClassNotFoundException {
        Class<? extends Annotation> type =
                Class.forName(StringFormat.class.getPackageName() + "." + name).asSubclass(Annotation.class);
        assertThat(List.of(valid.split(",", -1))).isNotEmpty().allMatch(text -> fits(type, text));
        assertThat(List.of(invalid.split(",", -1))).isNotEmpty().noneMatch(text -> fits(type, text));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Id.class,
                CountryCode.class,
                E164.class,
                DialledNumber.class,
                PhoneExtension.class,
                Decimal.class,
                PostalCode.class,
                MediaType.class,
                Token.class,
                Code.class,
                Sha256.class,
                EmailAddress.class,
                WebAddress.class,
                SchemaVersion.class,
                SustainableDevelopmentGoal.class
            })
    void isAnchoredAtBothEnds(Class<? extends Annotation> type) {
        String pattern = type.getAnnotation(StringFormat.class).pattern();
        assertThat(pattern).startsWith("^").endsWith(StringFormat.END).doesNotContain("\\w", "\\d", "\\b", "$\"");
        for (String valid :
                List.of("a@b", "https://a/b", "DE", "175", "10117", "a/b", "+12345", "ror", "1.0", "a".repeat(64))) {
            if (fits(type, valid)) {
                for (String edge : List.of("\n", "\r\n", " ", "\u0085", "\u2028", "\uFEFF")) {
                    assertThat(fits(type, valid + edge))
                            .as(valid + " and an edge")
                            .isFalse();
                    assertThat(fits(type, edge + valid))
                            .as("an edge and " + valid)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void acceptsEveryAssignedCountryAndKosovo() {
        Set<String> expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        expected.add("XK");
        var found = new TreeSet<String>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = "" + first + second;
                if (fits(CountryCode.class, code)) {
                    found.add(code);
                }
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void accepts17GoalsAnd169Targets() {
        int goals = 0;
        int targets = 0;
        for (int goal = 0; goal <= 99; goal++) {
            goals += fits(SustainableDevelopmentGoal.class, "" + goal) ? 1 : 0;
            for (String target : "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 a b c d e".split(" ", -1)) {
                targets += fits(SustainableDevelopmentGoal.class, goal + "." + target) ? 1 : 0;
            }
        }
        assertThat(goals).isEqualTo(17);
        assertThat(targets).isEqualTo(169);
    }

    @Test
    void everyMatchingWebAddressIsAUri() {
        long seed = Seed.next();
        var random = new Random(seed);
        String alphabet = "aZ09-._~!$&'()*+,;=:@/?%#[]\\^|{}<>\"` ä";
        int fitting = 0;
        for (int i = 0; i < 200_000; i++) {
            var address = new StringBuilder("http://a.b");
            for (int n = random.nextInt(8); n > 0; n--) {
                address.append(
                        random.nextInt(4) == 0 ? "%4f" : "" + alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (fits(WebAddress.class, address.toString())) {
                fitting++;
                assertThat(isUri(address.toString()))
                        .as("seed %d, %s", seed, address)
                        .isTrue();
            }
        }
        assertThat(fitting).isGreaterThan(1_000);
    }

    private static boolean isUri(String address) {
        try {
            return new URI(address).toString().equals(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Test
    void longTextsDoNotOverflowTheStack() {
        String path = "https://example.org/" + "%41a".repeat(490);
        assertThat(fits(WebAddress.class, path)).isTrue();
        assertThat(fits(WebAddress.class, path + "é".repeat(100_000))).isFalse();
        assertThat(fits(EmailAddress.class, "a@" + "a.".repeat(125) + "a")).isTrue();
        assertThat(fits(EmailAddress.class, "a@" + "a.".repeat(500_000) + "a")).isFalse();
    }
}
