package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsInjectionTest {
    @Test
    void hostileTextsAreEscaped() {
        Injection.of(Items::of, NinjsInjectionTest::parsed).seeingAtLeast(50).check();
    }

    private static Parsed parsed(List<String> items) {
        return items.stream().map(NinjsInjectionTest::parsed).reduce(new Parsed(List.of(), List.of()), Parsed::and);
    }

    // What stands in bodies is HTML, all other values are not.
    private static Parsed parsed(String item) {
        var bodies = new ArrayList<String>();
        Items.json(item)
                .get("bodies")
                .values()
                .forEach(body -> bodies.add(body.get("value").stringValue()));
        Parsed all = Parsed.json(item);
        List<String> others =
                all.texts().stream().filter(text -> !bodies.contains(text)).toList();
        return bodies.stream().map(Parsed::html).reduce(new Parsed(all.structure(), others), Parsed::and);
    }
}
