package io.github.orgcontent.json.bind;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.access.UncheckedFactories;
import io.github.orgcontent.value.PartialDate;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Codecs of the value types. */
final class ValueCodecs {
    private ValueCodecs() {}

    /** The codecs by value type. */
    static Map<Type, Codec<?>> all() {
        Map<Type, Codec<?>> codecs = new LinkedHashMap<>();
        codecs.put(String.class, new StringCodec<>(Function.identity(), Function.identity()));
        codecs.put(Boolean.class, new BooleanCodec());
        codecs.put(boolean.class, new BooleanCodec());
        codecs.put(URI.class, new StringCodec<>(UriCache::parse, URI::toString));
        codecs.put(OffsetDateTime.class, new StringCodec<>(Rfc3339::parseDateTime, Rfc3339::format));
        codecs.put(PartialDate.class, new StringCodec<>(PartialDate::parse, PartialDate::toString));
        codecs.put(LanguageTag.class, new StringCodec<>(LanguageTag::parse, LanguageTag::toString));
        codecs.put(
                LocalizedText.class,
                new LanguageMapCodec<>(
                        new TextCodec(),
                        UncheckedFactories.of(LocalizedText.class),
                        LocalizedText::toMap,
                        "text.languages"));
        return codecs;
    }
}
