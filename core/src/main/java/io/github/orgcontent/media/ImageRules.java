package io.github.orgcontent.media;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of an image. */
final class ImageRules implements RuleSet<Image> {
    private static final String ALT_OR_DECORATIVE = """
            {"anyOf": [
              {"required": ["alt"], "properties": {"alt": {}}},
              {"required": ["decorative"], "properties": {"decorative": {"const": true}}}
            ]}""";

    @Override
    public List<Rule<Image>> rules() {
        return List.of(Rule.of("image.alt", ImageRules::describedOrDecorative, "alt", "decorative")
                .withSchema(ALT_OR_DECORATIVE));
    }

    private static void describedOrDecorative(Image image, ViolationCollector violations) {
        if (image.alt() == null && !image.decorative()) {
            violations.report("alt");
        }
    }
}
