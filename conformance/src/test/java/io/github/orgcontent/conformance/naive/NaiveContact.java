package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record NaiveContact(
        @NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 100)
        String id,

        @NotEmpty Map<Locale, @NotBlank @Size(max = 255) String> name,
        @Size(max = 20) @Nullable List<@NotNull @Email String> emails,
        @Size(max = 20) @Nullable List<@NotNull @Valid NaivePhone> phones) {
    @JsonIgnore
    @AssertTrue(message = "must have an e-mail address or a telephone number")
    boolean isReachable() {
        return (emails != null && !emails.isEmpty()) || (phones != null && !phones.isEmpty());
    }
}
