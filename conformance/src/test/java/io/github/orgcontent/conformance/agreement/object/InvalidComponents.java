package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.ExhaustiveValues;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.constraint.Text;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.PartialDate;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other values of the same Java type, most of them near a bound or invalid. */
final class InvalidComponents {
    private static final List<String> LETTERS = List.of("a", "ä", "水", "\ud83d\ude00", "\ud835\udd4e");

    private final RandomChoices chance;
    private final InvalidLists lists;
    private final InvalidValues values;

    InvalidComponents(RandomChoices chance) {
        this.chance = chance;
        this.lists = new InvalidLists(chance);
        this.values = new InvalidValues(chance);
    }

    /**
     * A replacement for a value.
     *
     * @param element creates another element, if the value is a list
     */
    @Nullable
    Object instead(TypeUse use, @Nullable Object value, Supplier<@Nullable Object> element) {
        Class<?> type = use.type();
        if (chance.isOneIn(6) && !type.isPrimitive()) {
            return null;
        } else if (type == String.class) {
            return string(use);
        } else if (type == List.class) {
            return lists.list(use, value, element);
        } else if (type == Set.class) {
            return lists.set(use.element().type());
        } else if (Map.class.isAssignableFrom(type)) {
            return lists.map(use.find(ItemCount.class).map(ItemCount::max).orElse(0), values);
        } else if (type == LocalizedText.class) {
            return text(use);
        } else if (value instanceof LocalizedRichText text) {
            return lists.inManyLanguages(text);
        } else if (use.has(Range.class)) {
            return number(use.find(Range.class).orElseThrow(), type);
        } else if (type == OffsetDateTime.class) {
            return BoundaryTimes.moment(chance);
        } else if (type == LanguageTag.class) {
            return values.language();
        } else if (type == PartialDate.class) {
            return PartialDate.parse(chance.any(InvalidValues.DATES));
        } else if (type == URI.class) {
            return values.address();
        } else if (type.isEnum()) {
            return chance.any(List.of(type.getEnumConstants()));
        }
        return type == boolean.class ? (Object) chance.random().nextBoolean() : value;
    }

    private String string(TypeUse use) {
        String form = use.form().orElseThrow();
        return switch (chance.random().nextInt(4)) {
            case 0 -> chance.any(Samples.edgeCases(form));
            case 1 -> chance.any(Samples.edgeCases(chance.any(Samples.forms())));
            case 2 ->
                ofLength(
                        chance.any(Samples.valid(form)),
                        most(use) + chance.random().nextInt(-1, 2));
            default -> chance.any(ExhaustiveValues.of(form));
        };
    }

    // A format is extended by its last character; free text may consist of one letter.
    private String ofLength(String good, int length) {
        String letter = good.codePointCount(0, good.length()) == length || chance.isOneIn(2)
                ? chance.any(LETTERS)
                : good.substring(good.length() - 1);
        int missing = length - good.length();
        return missing < 0 ? good.substring(0, length) : good + letter.repeat(missing);
    }

    private static int most(TypeUse use) {
        Optional<Integer> ofText = use.find(Text.class).map(Text::max);
        return ofText.orElseGet(() -> Stream.of(use.annotated().getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(StringFormat.class)))
                .map(StringFormat::max)
                .findFirst()
                .orElse(TextForm.MAX_LENGTH));
    }

    private LocalizedText text(TypeUse use) {
        int most = use.find(Length.class).map(Length::max).orElse(TextForm.MAX_LENGTH);
        return switch (chance.random().nextInt(5)) {
            case 0 -> lists.inManyLanguages(LocalizedText.of("en", "Water"));
            case 1 -> LocalizedText.of(values.language(), chance.any(InvalidValues.TEXTS));
            default -> {
                boolean isTooMuch = most == TextForm.MAX_LENGTH && !chance.isOneIn(6);
                int length = isTooMuch
                        ? 1000
                        : Math.min(TextForm.MAX_LENGTH, most + chance.random().nextInt(-1, 2));
                yield LocalizedText.of("en", "Water")
                        .with(values.language(), chance.any(LETTERS).repeat(length));
            }
        };
    }

    private Object number(Range range, Class<?> type) {
        long number = chance.any(List.of(
                range.min() - 1,
                range.min(),
                range.max(),
                range.max() + 1,
                0L,
                -1L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                -range.max(),
                (1L << 53) + 1));
        return type == Integer.class ? (Object) (int) number : (Object) number;
    }
}
