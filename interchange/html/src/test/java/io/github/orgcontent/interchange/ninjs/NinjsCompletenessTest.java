package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsCompletenessTest {
    private static final String PARAGRAPH = "a paragraph of plain text is read as a paragraph again, without saying so";
    private static final String TYPE = "/news/*/notesToEditors/*/*/type";

    @Test
    void allPropertiesOfAContentAreInTheItemsOrAmongTheLosses() {
        Completeness.of(content -> List.of(Ninjs.write(content)))
                .except(PARAGRAPH, TYPE)
                .check();
    }

    @Test
    void allPropertiesOfAnArticleAreInItsItemsOrAmongTheLosses() {
        Completeness.of(content -> List.of(Ninjs.write(content, content.news().get(0))))
                .onlyBelow("/news/0")
                .except(PARAGRAPH, TYPE)
                .check();
    }

    @Test
    void theLossesOfAnItemInOneLanguageAreNotInTheItem() {
        Completeness.of(NinjsCompletenessTest::inEachLanguage)
                .onlyBelow("/news/0")
                .except(PARAGRAPH, TYPE)
                .check();
    }

    private static List<Export<String>> inEachLanguage(OrganizationContent content) {
        var article = content.news().get(0);
        return Maximal.content().news().get(0).headline().languages().stream()
                .map(language -> Ninjs.write(content, article, language))
                .toList();
    }
}
