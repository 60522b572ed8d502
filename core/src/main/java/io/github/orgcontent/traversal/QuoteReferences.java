package io.github.orgcontent.traversal;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule that each quotation in a rich text refers to an existing quote. */
public final class QuoteReferences {
    /** Code of the rule. */
    public static final String CODE = "reference.quote";

    private QuoteReferences() {}

    /**
     * Reports each quotation whose quote does not exist.
     *
     * @param component name of the component that contains the text
     * @param quotes ids of the existing quotes; empty outside articles
     */
    public static void check(
            String component, @Nullable LocalizedRichText text, Set<String> quotes, ViolationCollector violations) {
        if (text == null) {
            return;
        }
        text.toMap().forEach((language, body) -> {
            List<Block> blocks = body.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Quotation quotation
                        && quotation.quote() != null
                        && StringFormats.fits(Id.class, quotation.quote())
                        && !quotes.contains(quotation.quote())) {
                    violations.report(component, language, i, "quote");
                }
            }
        });
    }
}
