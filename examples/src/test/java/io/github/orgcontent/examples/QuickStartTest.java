package io.github.orgcontent.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    /** The lines that the quick start prints. */
    static List<String> output() {
        PrintStream standard = System.out;
        var out = new ByteArrayOutputStream();
        try (var stream = new PrintStream(out, true, UTF_8)) {
            System.setOut(stream);
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void writesReadsResolvesAndReportsViolations() {
        assertThat(output())
                .containsExactly(
                        "{\"id\":\"clean-water\",\"genre\":\"news\",\"originalLanguage\":\"en\","
                                + "\"headline\":{\"de\":\"Sauberes Wasser\",\"en\":\"Clean Water\"},"
                                + "\"body\":{\"en\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"The plant opens today.\"}]}]},"
                                + "\"publishedAt\":\"2026-06-08T10:00:00Z\"}",
                        "Sauberes Wasser [de, TRUNCATED]",
                        "1:95 /headline/en-UK language.unregistered \"UK\" is not a registered region;"
                                + " did you mean \"en-GB\"?",
                        "1:213 /publishedAt date-time must be a date and time with seconds and offset,"
                                + " such as 2024-09-20T10:00:00Z");
    }
}
