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

/** The rule that the quotations in a rich text stand for quotes that are there. */
public final class QuoteReferences {
    /** The code of the rule. */
    public static final String CODE = "reference.quote";

    private QuoteReferences() {}

    /**
     * Reports each quotation for which there is no quote.
     *
     * @param component the name of the component that holds the text
     * @param quotes the ids of the quotes that are there; none outside articles
     */
    public static void check(
            String component, @Nullable LocalizedRichText text, Set<String> quotes, ViolationCollector findings) {
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
                    findings.report(component, language, i, "quote");
                }
            }
        });
    }
}
