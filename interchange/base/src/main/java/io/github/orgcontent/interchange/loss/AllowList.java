package io.github.orgcontent.interchange.loss;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The properties that a format carries of a document or of a part of it.
 *
 * @param start pattern of the pointers of the part; empty for the whole document
 * @param carried patterns of pointers from the part
 * @param reason reason for the loss of all other properties
 */
record AllowList(PointerPattern start, List<PointerPattern> carried, String reason) {
    static AllowList of(String reason, String... patterns) {
        List<PointerPattern> carried =
                Stream.of(patterns).map(PointerPattern::parse).toList();
        // Every location is on the way to a match of such a pattern, so that the list would allow everything.
        carried.stream().filter(PointerPattern::isOfAnyLength).findFirst().ifPresent(pattern -> {
            throw new IllegalArgumentException("a pattern of an allow-list has a fixed length: " + pattern);
        });
        return new AllowList(PointerPattern.root(), carried, reason);
    }

    AllowList under(PointerPattern parent) {
        return new AllowList(parent.then(start), carried, reason);
    }

    /** Whether the location is in the part, and neither carried, nor below nor above a location that is. */
    boolean excludes(PointerPattern location) {
        int first = start.isOfAnyLength() ? 0 : start.size();
        int last = start.isOfAnyLength() ? location.size() : Math.min(start.size(), location.size());
        return IntStream.rangeClosed(first, last)
                .filter(count -> start.matches(location.first(count)))
                .mapToObj(location::without)
                .anyMatch(rest -> carried.stream().noneMatch(pattern -> pattern.isOnPathOf(rest)));
    }
}
