package io.github.orgcontent.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lookup in any collection of tags: by language range in order of priority, then by related language, then the
 * default language.
 */
record Lookup(List<String> ranges, @Nullable LanguageTag defaultLanguage, boolean isRelatedAllowed) {
    record Found(LanguageTag tag, Match match) {}

    /** Finds the best of the tags, which are sorted and without tags that the preferences exclude. */
    Optional<Found> find(List<LanguageTag> tags) {
        return matching(tags).or(() -> related(tags)).or(() -> defaultLanguageIn(tags));
    }

    private Optional<Found> matching(List<LanguageTag> tags) {
        return ranges.stream()
                .flatMap(range -> LanguageRanges.lookup(range, tags).stream())
                .map(found -> new Found(found.tag(), found.truncated() ? Match.TRUNCATED : Match.EXACT))
                .findFirst();
    }

    private Optional<Found> related(List<LanguageTag> tags) {
        if (!isRelatedAllowed) {
            return Optional.empty();
        }
        return ranges.stream()
                .flatMap(range -> LanguageRanges.longestTag(range).stream())
                .flatMap(requested -> tags.stream().filter(tag -> isRelated(requested, tag)))
                .map(tag -> new Found(tag, Match.RELATED))
                .findFirst();
    }

    private Optional<Found> defaultLanguageIn(List<LanguageTag> tags) {
        return Optional.ofNullable(defaultLanguage).filter(tags::contains).map(tag -> new Found(tag, Match.DEFAULT));
    }

    private static boolean isRelated(LanguageTag requested, LanguageTag tag) {
        return requested.language().equals(tag.language())
                && Scripts.of(requested).equals(Scripts.of(tag));
    }
}
