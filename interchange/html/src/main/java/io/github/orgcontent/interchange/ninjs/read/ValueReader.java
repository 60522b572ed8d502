package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes values from places of an item; what the model has no place for is lost. */
final class ValueReader {
    private ValueReader() {}

    /** The language that a place says; a tag that is none is lost. */
    static Optional<LanguageTag> language(NinjsNode place) {
        Optional<String> text = place.string();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LanguageTag tag = LanguageTag.parseLenient(text.get());
            place.take();
            if (!tag.toString().equals(text.get())) {
                place.note("spelling", "in canonical form the language tag is " + tag);
            }
            return Optional.of(tag);
        } catch (InvalidValueException e) {
            place.lose(e.getMessage());
            return Optional.empty();
        }
    }

    /** A web address that the model takes; anything else is lost. */
    static Optional<URI> url(NinjsNode place) {
        Optional<String> url = place.string().filter(text -> StringFormats.fits(WebAddress.class, text));
        if (url.isPresent()) {
            place.take();
        } else if (place.isThere()) {
            place.lose("it is no web address of the form that the model has");
        }
        return url.map(URI::create);
    }

    static Optional<OffsetDateTime> time(NinjsNode place) {
        if (!place.isThere()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(place.string().orElse(""));
            place.take();
            return Optional.of(time);
        } catch (DateTimeException e) {
            place.lose("it is no date and time with an offset");
            return Optional.empty();
        }
    }

    static Optional<String> mediaType(NinjsNode place) {
        Optional<String> type = place.string().filter(text -> StringFormats.fits(MediaType.class, text));
        type.ifPresent(found -> place.take());
        return type;
    }

    static Optional<Integer> pixels(NinjsNode place) {
        return size(place, Integer.MAX_VALUE).map(Long::intValue);
    }

    static Optional<Long> bytes(NinjsNode place) {
        return size(place, Long.MAX_VALUE);
    }

    private static Optional<Long> size(NinjsNode place, long most) {
        JsonNode size = place.json();
        boolean isSize =
                size.isIntegralNumber() && size.canConvertToLong() && size.longValue() > 0 && size.longValue() <= most;
        if (isSize) {
            place.take();
        }
        return isSize ? Optional.of(size.longValue()) : Optional.empty();
    }
}
