package io.github.orgcontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Checks that the tests run with the locale and time zone of the build configuration. Otherwise the tests under other
 * locales would have no effect.
 */
class RunningConditionsTest {
    private static String expected(String name) {
        String value = System.getProperty("orgcontent.expect." + name, "");
        assumeTrue(!value.isEmpty(), "no " + name + " is expected");
        return value;
    }

    @Test
    void theDefaultLocaleIsTheRequestedOne() {
        String expected = expected("locale");

        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void theDefaultTimeZoneIsTheRequestedOne() {
        String expected = expected("zone");

        assertThat(ZoneId.systemDefault().getId()).isEqualTo(expected);
    }
}
