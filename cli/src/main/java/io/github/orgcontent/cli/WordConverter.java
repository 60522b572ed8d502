package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.value.WireName;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a word of an enumeration in its JSON form: {@code press-release}. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    private WordConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        return WireName.parse(type, word)
                .orElseThrow(() -> new TypeConversionException("unknown word \"" + EscapedText.of(word)
                        + "\"; known words: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(WireName::of)
                                .collect(Collectors.joining(", "))));
    }

    /** Genres of articles. */
    static final class OfGenre extends WordConverter<Genre> {
        OfGenre() {
            super(Genre.class);
        }
    }

    /** Treatments of images. */
    static final class OfMissingAlternativeText extends WordConverter<MissingAlternativeText> {
        OfMissingAlternativeText() {
            super(MissingAlternativeText.class);
        }
    }
}
