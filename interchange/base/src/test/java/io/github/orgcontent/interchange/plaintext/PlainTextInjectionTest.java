package io.github.orgcontent.interchange.plaintext;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextInjectionTest {
    @Test
    void noTextChangesTheLines() {
        Injection.of(
                        content -> PlainText.write(content, content.news().get(0), LanguageTag.parse("en"))
                                .value(),
                        PlainTextInjectionTest::parse)
                .seeingAtLeast(50)
                .check();
    }

    private static Parsed parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return new Parsed(
                lines.stream().map(line -> line.isEmpty() ? "empty" : "line").toList(), lines);
    }
}
