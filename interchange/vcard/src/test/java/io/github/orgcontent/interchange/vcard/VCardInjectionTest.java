package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VCardInjectionTest {
    @Test
    void textsAreEscapedInAllLanguages() {
        Injection.of(content -> VCard.write(content).value(), VCardInjectionTest::parsed)
                .seeingAtLeast(60)
                .check();
    }

    @Test
    void textsAreEscapedInOneLanguage() {
        Injection.of(content -> VCard.write(content, LanguageTag.parse("de")).value(), VCardInjectionTest::parsed)
                .seeingAtLeast(20)
                .check();
    }

    @Test
    void textsAreEscapedInVersion3() {
        Injection.of(
                        content -> VCard.writeVersion3(content, LanguageTag.parse("de"))
                                .value(),
                        VCardInjectionTest::parsed)
                .seeingAtLeast(20)
                .check();
    }

    // Parsed by the tests' own parser; VCardRoundTripTest shows that ez-vcard reads the same.
    private static Parsed parsed(String cards) {
        VCardGrammar.assertHolds(cards);
        var structure = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (ContentLine line : ContentLine.of(cards)) {
            List<String> values = line.values();
            structure.add(line.name() + line.parameters().keySet() + values.size());
            texts.addAll(values);
            texts.addAll(line.parameters().values());
        }
        return new Parsed(structure, texts);
    }
}
