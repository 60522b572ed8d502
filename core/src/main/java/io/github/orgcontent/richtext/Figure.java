package io.github.orgcontent.richtext;

import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.media.Media;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;

/**
 * A media object within a text (HTML figure).
 *
 * @param media Image, video, audio recording or document.
 */
@RecordBuilder
@Rules(value = FigureWarnings.class, groups = Warnings.class)
public record Figure(@Required @Valid Media media) implements Block {}
