package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void colorIsWelcomeUnlessTheEnvironmentIsAgainstIt() {
        assertThat(Terminal.isColorWelcome(Map.of())).isTrue();
        assertThat(Terminal.isColorWelcome(Map.of("TERM", "xterm-256color", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.isColorWelcome(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.isColorWelcome(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
    }
}
