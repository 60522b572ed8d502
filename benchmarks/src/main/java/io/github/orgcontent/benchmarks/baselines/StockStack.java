package io.github.orgcontent.benchmarks.baselines;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The usual stack for the same records: plain Jackson data binding and a default Hibernate Validator. */
public final class StockStack {
    private StockStack() {}

    /** A Jackson mapper, configured for the types of the model with mix-ins. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(values())
                .addMixIn(LocalizedText.class, MixIns.OfLocalizedText.class)
                .addMixIn(LocalizedRichText.class, MixIns.OfLocalizedRichText.class)
                .addMixIn(RichText.class, MixIns.OfRichText.class)
                .addMixIn(Span.class, MixIns.OfSpan.class)
                .addMixIn(LanguageTag.class, MixIns.OfLanguageTag.class)
                .addMixIn(PartialDate.class, MixIns.OfPartialDate.class)
                .addMixIn(Block.class, MixIns.OfBlock.class)
                .addMixIn(Media.class, MixIns.OfMedia.class)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }

    private static SimpleModule values() {
        return new SimpleModule().addKeyDeserializer(LanguageTag.class, new LanguageTagKeyDeserializer());
    }

    /** A default Hibernate Validator without expression language. */
    public static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class LanguageTagKeyDeserializer extends KeyDeserializer {
        @Override
        public LanguageTag deserializeKey(String key, DeserializationContext context) {
            return LanguageTag.parse(key);
        }
    }
}
