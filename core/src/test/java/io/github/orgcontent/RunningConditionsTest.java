package io.github.orgcontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The tests run where they are told to: a locale that never arrives would prove nothing. */
class RunningConditionsTest {
    private static String expected(String name) {
        String value = System.getProperty("orgcontent.expect." + name, "");
        assumeTrue(!value.isEmpty(), "no " + name + " is expected");
        return value;
    }

    @Test
    void theLocaleIsTheOneThatWasAskedFor() {
        String expected = expected("locale");

        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void theTimeZoneIsTheOneThatWasAskedFor() {
        String expected = expected("zone");

        assertThat(ZoneId.systemDefault().getId()).isEqualTo(expected);
    }
}
