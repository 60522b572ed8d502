package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * A problem as the reader meets it, before it is put into words.
 *
 * @param location where its place begins in the text that was read, as the parser counts; null if that is still to be
 *     found by the pointer
 */
public record Problem(
        String code,
        Severity severity,
        Map<String, ?> parameters,
        String pointer,
        @Nullable TokenStreamLocation location) {}
