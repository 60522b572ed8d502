package io.github.orgcontent.conformance.naive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record NaiveDateline(
        @NotEmpty Map<Locale, @NotBlank String> place,
        @Nullable LocalDate date) {}
