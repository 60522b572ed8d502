package io.github.orgcontent.richtext;

import io.github.orgcontent.media.ImageCredit;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules of a figure whose violations are warnings. */
final class FigureWarnings implements RuleSet<Figure> {
    @Override
    public List<Rule<Figure>> rules() {
        return List.of(Rule.of(ImageCredit.CODE, FigureWarnings::credit, "media/credit", "media/decorative"));
    }

    private static void credit(Figure figure, ViolationCollector violations) {
        if (ImageCredit.isMissing(figure.media())) {
            violations.report("media", "credit");
        }
    }
}
