package io.github.orgcontent.richtext;

import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.media.Media;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;

/**
 * A picture, film, recording or file in the run of the text.
 *
 * @param media What is shown.
 */
@RecordBuilder
public record Figure(@Required @Valid Media media) implements Block {}
