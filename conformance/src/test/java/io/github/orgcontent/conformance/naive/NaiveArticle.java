package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A news article. One pattern has anchors, one has none: both are common, and in Java they are equivalent. */
record NaiveArticle(
        @NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 100)
        String id,

        @NotNull NaiveGenre genre,
        @NotNull Locale originalLanguage,
        @Nullable Map<Locale, @NotBlank @Size(max = 100) String> kicker,
        @NotEmpty Map<Locale, @NotBlank @Size(max = 255) String> headline,
        @Valid @Nullable NaiveDateline dateline,
        @NotEmpty Map<Locale, @NotEmpty List<@NotNull @Valid NaiveBlock>> body,
        @Size(max = 250) @UniqueElements @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,
        @Valid @Nullable NaiveImage image,
        @Size(max = 100) @Nullable List<@NotNull @Valid NaiveLink> links,
        @NotNull OffsetDateTime publishedAt,
        @Nullable OffsetDateTime updatedAt) {
    @JsonIgnore
    @AssertTrue(message = "must not be updated before publication")
    boolean isUpdatedAfterPublication() {
        return updatedAt == null || publishedAt == null || !updatedAt.isBefore(publishedAt);
    }
}
