package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("image")
record NaiveImage(
        @NotNull URI url,
        @Nullable Map<Locale, @NotBlank String> alt,
        @Nullable Boolean decorative,
        @Min(1) @Max(100_000) @Nullable Integer width) {
    @JsonIgnore
    @AssertTrue(message = "must have an alternative text unless it is decorative")
    boolean isDescribed() {
        return alt != null || Boolean.TRUE.equals(decorative);
    }
}
