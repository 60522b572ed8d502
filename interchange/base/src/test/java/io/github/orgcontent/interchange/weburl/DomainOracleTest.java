package io.github.orgcontent.interchange.weburl;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the conversion of domain names to ASCII with ICU4J. */
class DomainOracleTest {
    private static final long SEED = 20_260_609;
    private static final IDNA ORACLE = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Errors that browsers ignore. */
    private static final EnumSet<IDNA.Error> IGNORED = EnumSet.of(
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4,
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    private static final String FORBIDDEN = "#/:<>?@[\\]^|% ";

    @Test
    void eachCharacterIsMappedAsByTheOracle() {
        List<String> differences = new ArrayList<>();
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            // the JDK has its own version of Unicode, and ICU maps U+180F since Unicode 14 only
            if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
                compare("a" + Character.toString(c) + "b.example", differences);
                compare(Character.toString(c) + ".example", differences);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void labelsOfSeveralCharactersAreConvertedAsByTheOracle() {
        String[] alphabets = {
            "abzäöüßéñçœøłı-09", "αβγςσάώΰ-1", "абвгдежзйё-2", "אבגדהוש-3", "ابتثجحخدذرزسمنهويء\u064B\u200C-٣4",
            "कखगतनमर\u094D\u093F\u200D\u200C-५", "漢字かなカナー・", "한국어", "ไทย\u0E48", "🌊💧a"
        };
        Random random = new Random(SEED);
        List<String> differences = new ArrayList<>();
        int cases = 50_000;
        for (int i = 0; i < cases; i++) {
            int[] alphabet =
                    alphabets[random.nextInt(alphabets.length)].codePoints().toArray();
            var host = new StringBuilder(random.nextInt(4) == 0 ? "www." : "");
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                host.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            compare(host.append(".example").toString(), differences);
        }
        assertThat(differences).as("seed %s, %s cases", SEED, cases).isEmpty();
    }

    @Test
    void anEncodedLabelBesideAnotherOneIsCheckedAsByTheOracle() {
        List<String> differences = new ArrayList<>();
        for (String label : List.of(
                "xn--bcher-kva",
                "xn--a",
                "xn--0",
                "xn--zca",
                "xn--1ug",
                "xn--Bcher-KVA",
                "xn--",
                "xn--abc-",
                "xn--99999999999",
                "xn--mgba3gch31f060k",
                "xn--a-yoc",
                "xn--zn7c")) {
            compare(label + ".ü.example", differences);
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(String host, List<String> differences) {
        String expected = oracle(host);
        String actual = HostsOfTests.parse(host);
        if (!actual.equals(expected)) {
            differences.add(host + " ("
                    + host.codePoints().mapToObj(Integer::toHexString).toList() + ") is " + actual + " and not "
                    + expected);
        }
    }

    private static String oracle(String host) {
        var info = new IDNA.Info();
        var ascii = new StringBuilder();
        ORACLE.nameToASCII(host, ascii, info);
        boolean isValid = IGNORED.containsAll(info.getErrors())
                && ascii.chars().noneMatch(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
        return isValid ? ascii.toString() : "failure";
    }
}
