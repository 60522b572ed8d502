package io.github.orgcontent.language;

import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A look-up among any tags: for the wishes, the most wanted first, then for related languages, then for the default. */
record Lookup(List<String> wishes, @Nullable LanguageTag defaultLanguage, boolean withRelated) {
    record Found(LanguageTag tag, Match match) {}

    /** What is found among the tags, which are in their order and none of which is excluded. */
    Optional<Found> find(List<LanguageTag> tags) {
        return wished(tags).or(() -> related(tags)).or(() -> fallback(tags));
    }

    private Optional<Found> wished(List<LanguageTag> tags) {
        return wishes.stream()
                .flatMap(range -> LanguageRanges.lookup(range, tags).stream())
                .map(found -> new Found(found.tag(), found.truncated() ? Match.TRUNCATED : Match.EXACT))
                .findFirst();
    }

    private Optional<Found> related(List<LanguageTag> tags) {
        if (!withRelated) {
            return Optional.empty();
        }
        return wishes.stream()
                .flatMap(range -> wish(range).stream())
                .flatMap(wish -> tags.stream().filter(tag -> isRelated(wish, tag)))
                .map(tag -> new Found(tag, Match.RELATED))
                .findFirst();
    }

    private Optional<Found> fallback(List<LanguageTag> tags) {
        return Optional.ofNullable(defaultLanguage).filter(tags::contains).map(tag -> new Found(tag, Match.DEFAULT));
    }

    // A range may hold extensions or something unregistered: the longest beginning that is a language counts.
    private static Optional<LanguageTag> wish(String range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.parseLenient(range));
        } catch (InvalidValueException e) {
            return wish(LanguageRanges.shorten(range));
        }
    }

    private static boolean isRelated(LanguageTag wish, LanguageTag tag) {
        return wish.language().equals(tag.language()) && Scripts.of(wish).equals(Scripts.of(tag));
    }
}
