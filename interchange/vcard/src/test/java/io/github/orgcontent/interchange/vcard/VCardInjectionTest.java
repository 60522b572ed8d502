package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VCardInjectionTest {
    @Test
    void textsStayTextsInAllLanguages() {
        Injection.of(content -> VCard.write(content).value(), VCardInjectionTest::parsed)
                .seeingAtLeast(60)
                .check();
    }

    @Test
    void textsStayTextsInOneLanguage() {
        Injection.of(content -> VCard.write(content, LanguageTag.parse("de")).value(), VCardInjectionTest::parsed)
                .seeingAtLeast(20)
                .check();
    }

    // Lines are read by the tests' own reader; that ez-vcard reads the same is shown elsewhere.
    private static Parsed parsed(String cards) {
        Grammar.assertHolds(cards);
        var structure = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (Line line : Line.of(cards)) {
            List<String> values = line.values();
            structure.add(line.name() + line.parameters().keySet() + values.size());
            texts.addAll(values);
            texts.addAll(line.parameters().values());
        }
        return new Parsed(structure, texts);
    }
}
