package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TourCommandTest {
    private static final Run TOUR = Run.of("tour");

    @Test
    void showsReadersCoverageAndMistakes() {
        assertThat(TOUR.exitCode()).isZero();
        assertThat(TOUR.err()).isEmpty();
        assertThat(TOUR.lines())
                .contains(
                        "valid: 1084 lines, 0 errors, 1 warning",
                        "Internationale Organisation für gesunde Flüsse [de, TRUNCATED]",
                        "    Water Quality [en, TRUNCATED]  goals 6.3, 14.1",
                        "  Rivers and People [en, DEFAULT]  goals 4.7, 6.b",
                        "المنظمة الدولية لصحة الأنهار [ar, TRUNCATED]",
                        "ar: 1 complete, 6 partial, 2 missing",
                        "451:9    /news/0/headline/en-UK  language.unregistered",
                        "not valid: 1084 lines, 13 errors, 1 warning");
    }

    @Test
    void hasLinesOfAtMost100Characters() {
        assertThat(TOUR.lines()).allMatch(line -> line.length() <= 100);
    }
}
