package io.github.orgcontent.interchange.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LossSorterTest {
    @Test
    void lossesAreSortedByPartAndIndex() {
        assertThat(sorted(
                        "/pressContacts", "/news/10/id", "/news/9", "/workAreas", "/organization/id", "/schemaVersion"))
                .containsExactly(
                        "/schemaVersion", "/organization/id", "/workAreas", "/news/9", "/news/10/id", "/pressContacts");
    }

    @Test
    void theOrderWithinAPartIsKept() {
        assertThat(sorted("/news/1/summary", "/news/1/body", "/news/0/id"))
                .containsExactly("/news/0/id", "/news/1/summary", "/news/1/body");
    }

    @Test
    void lossesBelowAnotherOneAndDuplicatesAreLeftOut() {
        assertThat(sorted("/news/1/body/de", "/news/1/body", "/news/1/bodyguard", "/news/1/body"))
                .containsExactly("/news/1/body", "/news/1/bodyguard");
    }

    private static List<String> sorted(String... pointers) {
        List<Loss> losses = Stream.of(pointers)
                .map(pointer -> new Loss(pointer, "x", "why"))
                .toList();
        return LossSorter.of(losses).stream().map(Loss::pointer).toList();
    }
}
