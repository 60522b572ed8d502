package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * A problem without its message text.
 *
 * @param code the stable code, {@code json.type}
 * @param parameters the parameters of the message
 * @param pointer the JSON Pointer (RFC 6901) of the value
 * @param location the start of the value in the input; null if the pointer is still to be located
 */
public record Problem(
        String code,
        Severity severity,
        Map<String, ?> parameters,
        String pointer,
        @Nullable TokenStreamLocation location) {}
