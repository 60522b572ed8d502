package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void colorsAreAllowedUnlessTheEnvironmentDisablesThem() {
        assertThat(Terminal.isColorAllowed(Map.of())).isTrue();
        assertThat(Terminal.isColorAllowed(Map.of("TERM", "xterm-256color", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.isColorAllowed(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.isColorAllowed(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
    }
}
