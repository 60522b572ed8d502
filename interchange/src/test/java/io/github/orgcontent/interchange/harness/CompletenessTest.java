package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.json.ContentJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Test
    void anExportOfEverythingIsComplete() {
        Completeness.of(content -> List.of(new Export<>(ContentJson.standard().writeBytes(content), List.of())))
                .check();
    }

    @Test
    void whatIsForgottenIsTold() {
        assertThatThrownBy(() -> check(List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("6 leaves are neither", "/news/*/byline/en (2): /news/0/byline/en, /news/1");
    }

    @Test
    void aLossIsEnough() {
        check(List.of(new Loss("/news/0/byline", "byline", ""), new Loss("/news/1/byline", "byline", "")));
    }

    private static void check(List<Loss> losses) {
        Completeness.of(content -> List.of(new Export<>(withoutBylines(content), losses)))
                .check();
    }

    private static String withoutBylines(OrganizationContent content) {
        return ContentJson.standard().writeString(content).replaceAll("\"byline\":\\{[^}]*\\}", "");
    }
}
