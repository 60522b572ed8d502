package io.github.orgcontent.conformance.naive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A block of text; the property {@code type} selects the record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NaiveBlock.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = NaiveBlock.Heading.class, name = "heading")
})
sealed interface NaiveBlock {
    record Span(@NotEmpty String text) {}

    record Paragraph(@NotEmpty List<@NotNull @Valid Span> spans) implements NaiveBlock {}

    record Heading(
            @NotNull @Min(2) @Max(4) Integer level,
            @NotEmpty List<@NotNull @Valid Span> spans) implements NaiveBlock {}
}
