package io.github.orgcontent.conformance.naive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.constraints.URL;

record NaiveLink(
        @NotEmpty Map<Locale, @NotBlank String> label,
        @NotNull @URL String url) {}
