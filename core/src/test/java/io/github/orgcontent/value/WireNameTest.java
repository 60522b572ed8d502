package io.github.orgcontent.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.news.Genre;
import org.junit.jupiter.api.Test;

class WireNameTest {
    @Test
    void isInLowerCaseWithHyphens() {
        assertThat(WireName.of(Genre.PRESS_RELEASE)).isEqualTo("press-release");
    }

    @Test
    void parsesEveryNameToItsConstant() {
        assertThat(Genre.values())
                .allSatisfy(genre -> assertThat(WireName.parse(Genre.class, WireName.of(genre)))
                        .contains(genre));
    }

    @Test
    void rejectsOtherSpellings() {
        assertThat(WireName.parse(Genre.class, "PRESS_RELEASE")).isEmpty();
        assertThat(WireName.parse(Genre.class, "press_release")).isEmpty();
    }
}
