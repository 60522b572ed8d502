package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

record NaivePhone(
        @NotNull @Pattern(regexp = "^\\+[1-9][0-9]{3,14}$") String number,
        @Nullable Kind kind) {
    enum Kind {
        @JsonProperty("voice")
        VOICE,
        @JsonProperty("mobile")
        MOBILE
    }
}
